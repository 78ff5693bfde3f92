import type { Request } from '../../../model/evidence';
import { toRequest } from '../../../model/request';
import type { Schedule } from '../../../windows/schedule';
import { PAST_STEP } from './past';

const DAY = 86_400_000;
const MOST_DAYS = 7;

/**
 * Events of a counter in steps of ten minutes on up to seven days before the rollout: as far back as rollouts are known, but at least a
 * day, since a clock baseline does not ask for more. One grid for all checks and all checkpoints, so that it is one request of Grafana.
 */
export function askPast(source: string, counter: string, { rolloutEnd, knownSince }: Schedule): Request {
  const from = Math.max(rolloutEnd - MOST_DAYS * DAY, Math.min(knownSince, rolloutEnd - DAY));
  return toRequest(source, {
    kind: 'increments',
    selectors: [counter],
    grid: { from: onStep(from), to: onStep(rolloutEnd), step: PAST_STEP },
  });
}

function onStep(instant: number): number {
  return Math.floor(instant / PAST_STEP) * PAST_STEP;
}
