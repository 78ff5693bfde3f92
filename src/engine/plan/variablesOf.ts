import type { Variables } from './fillVariables';
import { isRecord } from './isRecord';
import { DEFAULTS } from './schema/defaults';
import { toMilliseconds } from './toMilliseconds';

/** The plan's own variables, and those that we fill in: the step and the window as durations. */
export function variablesOf(value: Readonly<Record<string, unknown>>): Variables {
  const windows = isRecord(value['windows']) ? value['windows'] : {};
  const duration = (key: 'step' | 'window'): string =>
    toSeconds(typeof windows[key] === 'string' ? windows[key] : DEFAULTS[key]);
  const own = isRecord(value['variables']) ? value['variables'] : {};
  const plain = Object.entries(own).filter(
    (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number'
  );
  return { ...Object.fromEntries(plain), step: duration('step'), window: duration('window') };
}

function toSeconds(duration: string): string {
  const milliseconds = toMilliseconds(duration);
  return milliseconds % 1000 === 0 ? `${milliseconds / 1000}s` : `${milliseconds}ms`;
}
