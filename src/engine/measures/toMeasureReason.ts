import type { Reason, Translate } from '../model/finding';
import { toClause, toReason } from '../model/reason';
import type { BaselineWindow, Span } from '../model/time';
import type { Compared } from './compareWindows';

const DAY = 86_400_000;

export interface ReasonParts {
  readonly compared: Compared;
  readonly unit: string;
  readonly current: Span | null;
  readonly baseline: BaselineWindow | null;
  readonly translate: Translate;
}

/** The sentence of a comparison. */
export function toMeasureReason({ compared, unit, current, baseline, translate }: ReasonParts): Reason {
  const days = current === null || baseline === null ? null : Math.round((current.to - baseline.to) / DAY);
  const against = toClause(`measure.against.${baseline?.kind ?? 'none'}`, { days });
  return toReason(translate, compared.code, { ...compared.params, unit, against });
}
