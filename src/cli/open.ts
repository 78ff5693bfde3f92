import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { createReplayTransport } from '../../demo/recordings/createReplayTransport';
import type { Recording } from '../../demo/recordings/recording';
import { toRecordingFile } from '../../demo/recordings/recordingFile';
import { DEMOS } from '../../demo/scenarios/demos';
import type { LookedFor } from '../assessment/assessment';
import { toIso } from '../engine/model/time';
import { describeFaults } from '../engine/plan/fault';
import { packs } from '../packs';
import { createHttpTransport } from '../platform/node/createHttpTransport';
import { checkServer, createSources, type ServerType } from '../platform/node/createSources';
import type { Plan } from '../sections/plan';
import { parsePlan } from '../sections/plan';
import { createSource } from '../sources/createSource';
import type { Source } from '../sources/port';
import type { AskingOptions } from './askingOptions';
import { CommandError, EXIT, translate } from './exitCode';
import { toFileFailure, toSystemFailure } from './fileFailure';

/** A recorded demo system; its present is the instant at which it was recorded. */
export async function openDemo(name: string): Promise<Opened> {
  const demo = DEMOS.find(({ id }) => id === name);
  if (demo === undefined) {
    throw new CommandError(EXIT.usage, `unknown demo "${name}"; there are: ${DEMOS.map(({ id }) => id).join(', ')}`);
  }
  const plan = await readPlan(demo.plan);
  const recording = await openRecording(toRecordingFile(name));
  const present = Date.parse(recording.present);
  return {
    plan,
    sources: plan.sources.map(({ id, type, timeout }) =>
      createSource(type, { id, transport: createReplayTransport(recording, id), timeoutMs: timeout })
    ),
    clock: () => present,
  };
}

async function openRecording(file: string): Promise<Recording> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new CommandError(EXIT.usage, `cannot read recording ${file}: ${toSystemFailure(error)}`);
  });
  return JSON.parse(gunzipSync(bytes).toString('utf8')) as Recording;
}

/** The plan of a file over the servers at the given addresses. An address that answers as another kind of server is refused. */
export async function openServers({ plan: file, addresses, timeout }: AskingOptions): Promise<Opened> {
  const plan = await readPlan(file ?? '');
  const faults = await Promise.all(
    Object.entries(addresses).map(([type, address]) => faultOf(type as ServerType, address))
  );
  const fault = faults.find((entry) => entry !== null);
  if (fault !== undefined) {
    throw new CommandError(EXIT.usage, fault);
  }
  return {
    plan: toAskedPlan(plan, addresses),
    sources: createSources({ sources: plan.sources, addresses, timeout }),
    clock: Date.now,
  };
}

const CHECK_MS = 5000;

async function faultOf(type: ServerType, address: string): Promise<string | null> {
  const failure = await checkServer(type, createHttpTransport({ baseUrl: address }), {
    signal: new AbortController().signal,
    timeoutMs: CHECK_MS,
  });
  // The address may hold a password: only its origin is printed.
  return failure?.kind === 'badResponse' ? `--${type} ${new URL(address).origin}: ${failure.message}` : null;
}

/** A plan and what answers it; `clock` is the present, which for a recording is when it was made. */
export interface Opened {
  readonly plan: Plan;
  readonly sources: readonly Source[];
  readonly clock: () => number;
}

/** Reads and checks a plan; the message of a refusal names the file and every fault. */
export async function readPlan(file: string): Promise<Plan> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new CommandError(EXIT.usage, `cannot read plan ${file}: ${toFileFailure(error)}`);
  });
  const parsed = parsePlan(text, { packs, translate });
  if (!parsed.ok) {
    throw new CommandError(EXIT.usage, `plan ${file} is not valid: ${describeFaults(parsed.faults).join('; ')}`);
  }
  return parsed.plan;
}

/**
 * The plan without what people wrote down where no Grafana is named: that is optional for a pipeline, so its source is not asked, rather
 * than failed, and what waits for people stays open.
 */
export function toAskedPlan(plan: Plan, addresses: AskingOptions['addresses']): Plan {
  return addresses.grafana === undefined ? { ...plan, annotations: null } : plan;
}

/** Why there is nothing to judge, and what helps. */
export function describeNoDeployment({ selector, label, from, to }: LookedFor, { id }: Pick<Plan, 'id'>): string {
  const why =
    selector === null
      ? `plan "${id}" names no version series`
      : `no change of "${label}" in ${selector} between ${toIso(from)} and ${toIso(to)}`;
  return `no deployment found: ${why}; give --rollout-end TIME`;
}
