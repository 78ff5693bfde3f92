import type { Request } from '../../model/evidence';
import { toRequest } from '../../model/request';
import type { Schedule } from '../../windows/schedule';

/** One query over the whole day, from the rollout's end to the horizon. */
export function askDay(source: string, expr: string, { day }: Schedule): Request {
  return toRequest(source, { kind: 'range', expr, grid: day });
}
