import type { Code } from '../../model/finding';
import type { Path, RawFault } from '../fault';
import type { Raw } from '../places';
import { DEFAULTS } from '../schema/defaults';
import { toMilliseconds } from '../values';
import { entriesIn, sectionIn } from './entriesIn';

/** Prometheus answers at most 11,000 points a series; a day and its settle stretch must fit. */
const MOST_POINTS = 10_500;
const FEWEST_POINTS = 8;
const SECOND = 1000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Milliseconds; NaN where the text is wrong, with which no rule can be broken. */
interface Times {
  readonly step: number;
  readonly window: number;
  readonly settle: number;
  readonly lookback: number;
  readonly checkpoints: readonly number[];
}

type Rule = readonly [isBroken: boolean, path: Path, code: Code];

/** What the times of a plan must fit. */
export function checkWindows(value: Raw): readonly RawFault[] {
  const times = timesIn(value);
  const rules = [...stepRules(times), ...spanRules(times), ...timeoutRules(value)];
  return rules
    .filter(([isBroken]) => isBroken)
    .map(([, path, code]) => ({ path, code, params: { fewest: FEWEST_POINTS, most: MOST_POINTS } }));
}

function timesIn(value: Raw): Times {
  const fields = (section: string): Raw => sectionIn(value, section)[0]?.entry ?? {};
  const windows = fields('windows');
  const time = (field: 'step' | 'window' | 'settle'): number =>
    toMilliseconds(String(windows[field] ?? DEFAULTS[field]));
  const checkpoints: unknown = windows['checkpoints'] ?? DEFAULTS.checkpoints;
  return {
    step: time('step'),
    window: time('window'),
    settle: time('settle'),
    lookback: toMilliseconds(String(fields('deployment')['lookback'] ?? DEFAULTS.lookback)),
    checkpoints: (Array.isArray(checkpoints) ? checkpoints : []).map((checkpoint) =>
      toMilliseconds(String(checkpoint))
    ),
  };
}

/** Windows lie on whole steps since the epoch, and so must everything that shifts them: checkpoints (hours) and days. */
function stepRules({ step, window, settle }: Times): readonly Rule[] {
  const isWhole = (span: number): boolean => step < SECOND || Number.isNaN(span % step) || span % step === 0;
  return [
    [step < SECOND, ['windows', 'step'], 'plan.fault.stepShort'],
    [!isWhole(HOUR), ['windows', 'step'], 'plan.fault.stepHour'],
    [!isWhole(window) || !isWhole(settle), ['windows', 'step'], 'plan.fault.stepDivides'],
    [step >= SECOND && window / step < FEWEST_POINTS, ['windows', 'window'], 'plan.fault.windowPoints'],
  ];
}

function spanRules({ step, window, settle, lookback, checkpoints }: Times): readonly Rule[] {
  const span = (checkpoints.at(-1) ?? NaN) + settle + window;
  return [
    [window > DAY, ['windows', 'window'], 'plan.fault.windowLong'],
    [
      checkpoints.some((time, index) => index > 0 && time <= (checkpoints[index - 1] ?? NaN)),
      ['windows', 'checkpoints'],
      'plan.fault.checkpointsAscend',
    ],
    [step >= SECOND && span / step > MOST_POINTS, ['windows', 'step'], 'plan.fault.dayPoints'],
    [lookback < span, ['deployment', 'lookback'], 'plan.fault.lookbackShort'],
  ];
}

function timeoutRules(value: Raw): readonly Rule[] {
  return entriesIn(value, 'sources').map(({ entry, path }) => [
    toMilliseconds(String(entry['timeout'] ?? DEFAULTS.timeout)) <= 0,
    [...path, 'timeout'],
    'plan.fault.timeout',
  ]);
}
