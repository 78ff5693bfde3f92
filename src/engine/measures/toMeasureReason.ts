import type { Params, Reason, Translate } from '../model/finding';
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

/** The sentence of a comparison. `against` is a code in the parameters and words in the text. */
export function toMeasureReason({ compared, unit, current, baseline, translate }: ReasonParts): Reason {
  const against = `measure.against.${baseline?.kind ?? 'none'}`;
  const days = current === null || baseline === null ? null : Math.round((current.to - baseline.to) / DAY);
  const params: Params = { ...compared.params, unit, against, days };
  return { code: compared.code, params, text: translate(compared.code, { ...params, against: translate(against, params) }) };
}
