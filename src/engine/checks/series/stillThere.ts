import type { Schedule } from '../../windows/schedule';
import type { Judgement } from '../definition/checkDefinition';
import { noData } from '../definition/judgements';
import type { Sampled } from './readSeries';

/** A judgement of `same` only stands where samples still came in the current window: silence is no evidence that all is well. */
export function stillThere(judgement: Judgement, series: readonly Sampled[], { current }: Schedule): Judgement {
  if (judgement.outcome !== 'same' || current === null) {
    return judgement;
  }
  const last = series.reduce((latest, { samples }) => Math.max(latest, samples.at(-1)?.[0] ?? -Infinity), -Infinity);
  if (last > current.from) {
    return judgement;
  }
  const { series: drawn, limit } = judgement;
  return noData({
    code: 'check.vanished',
    params: { last: new Date(last).toISOString() },
    drawing: { series: drawn, limit },
  });
}
