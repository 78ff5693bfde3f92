import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readState } from '../stackState';
import { toStackDir } from '../startStack';
import { stopStack } from '../stopStack';
import { isHealthy, toText } from './commandUp';
import type { Arguments } from './parseArguments';

/** Stops the named run, or every run there is. */
export async function commandDown(given: Arguments): Promise<string> {
  const lines: string[] = [];
  for (const dir of toDirs(given)) {
    if (await stopStack(dir)) {
      lines.push(`${dir} is down; its data and logs stay`);
    }
  }
  return lines.join('\n') || 'nothing was up';
}

export async function commandStatus(given: Arguments): Promise<string> {
  const lines: string[] = [];
  for (const dir of toDirs(given)) {
    const state = readState(dir);
    if (state !== undefined) {
      const word = (await isHealthy(state)) ? 'up' : 'not whole';
      lines.push(toText(`${state.scenario} is ${word}, rollout end ${state.rolloutEnd}`, state));
    }
  }
  return lines.join('\n') || 'nothing is up';
}

function toDirs({ dir, scenario }: Arguments): readonly string[] {
  if (dir !== undefined) {
    return [resolve(dir)];
  }
  if (scenario !== undefined) {
    return [toStackDir(scenario)];
  }
  const root = dirname(toStackDir('any'));
  return existsSync(root) ? readdirSync(root).map((name) => join(root, name)) : [];
}
