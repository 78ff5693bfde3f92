import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { findScenario } from '../../scenarios/findScenario';
import type { Scenario } from '../../scenarios/scenario';
import { type Rollout, toIso, toRollout } from '../rolloutEnd';
import type { Arguments } from './parseArguments';

export interface Asked {
  readonly scenario: Scenario;
  readonly rollout: Rollout;
}

/** A live rollout's end may be kept in a file, so that containers that share it speak of the same one. */
export function readRollout({ scenario: id = 'hotel', rolloutEnd, rolloutEndFile }: Arguments): Asked {
  const scenario = findScenario(id);
  if (scenario === undefined) {
    throw new Error(`there is no scenario "${id}"`);
  }
  const rollout = toRollout(rolloutEnd ?? scenario.rolloutEnd, new Date());
  if (rolloutEndFile === undefined) {
    return { scenario, rollout };
  }
  if (!existsSync(rolloutEndFile)) {
    writeFileSync(rolloutEndFile, `${toIso(rollout)}\n`);
  }
  const kept = toRollout(readFileSync(rolloutEndFile, 'utf8').trim(), new Date());
  return { scenario, rollout: { ...kept, live: rollout.live } };
}
