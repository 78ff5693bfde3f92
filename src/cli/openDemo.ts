import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { createReplayTransport } from '../../demo/recordings/createReplayTransport';
import type { Recording } from '../../demo/recordings/recording';
import { toRecordingFile } from '../../demo/recordings/recordingFile';
import { createSource } from '../sources/createSource';
import { CommandError, EXIT } from './exitCode';
import { readPlan } from './readPlan';
import type { Opened } from './opened';

export const DEMOS = ['hotel', 'hotel-regression', 'hotel-leak', 'hotel-blind'] as const;

/** A recorded demo system; its present is the instant at which it was recorded. */
export async function openDemo(name: string): Promise<Opened> {
  if (!DEMOS.some((demo) => demo === name)) {
    throw new CommandError(EXIT.usage, `unknown demo "${name}"; there are: ${DEMOS.join(', ')}`);
  }
  const plan = await readPlan('demo/scenarios/hotel/plan.yaml');
  const recording = await openRecording(toRecordingFile(name));
  const present = Date.parse(recording.present);
  return {
    plan,
    sources: plan.sources.map(({ id, type, timeout }) => createSource(type, { id, transport: createReplayTransport(recording, id), timeoutMs: timeout })),
    clock: () => present,
  };
}

async function openRecording(file: string): Promise<Recording> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(EXIT.usage, `cannot read recording ${file}: ${error.code ?? error.message}`);
  });
  return JSON.parse(gunzipSync(bytes).toString('utf8'));
}
