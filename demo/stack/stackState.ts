import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StartedProcess } from './process/startProcess';

export interface StackUrls {
  readonly prometheusUrl: string;
  readonly lokiUrl: string;
  readonly jaegerUrl: string;
  readonly alertmanagerUrl: string;
  /** The demo system answers for Grafana, with what people wrote down. */
  readonly grafanaUrl: string;
}

/** What a run leaves on disk, so that a later command finds its servers. */
export interface StackState extends StackUrls {
  readonly scenario: string;
  readonly rolloutEnd: string;
  readonly live: boolean;
  /** Everything is filled in and answered once. */
  readonly ready: boolean;
  readonly processes: readonly StartedProcess[];
}

const FILE = 'state.json';

export function readState(dir: string): StackState | undefined {
  const file = join(dir, FILE);
  if (!existsSync(file)) {
    return undefined;
  }
  const state: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return isState(state) ? state : undefined;
}

export function writeState(dir: string, state: StackState): void {
  writeFileSync(join(dir, FILE), `${JSON.stringify(state, null, 2)}\n`);
}

export function removeState(dir: string): void {
  rmSync(join(dir, FILE), { force: true });
}

/** The file is our own: enough is checked to tell it from an older form. */
function isState(value: unknown): value is StackState {
  return typeof value === 'object' && value !== null && 'processes' in value && Array.isArray(value.processes);
}
