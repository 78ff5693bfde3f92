import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { createReplayTransport } from '../../demo/recordings/createReplayTransport';
import type { Recording } from '../../demo/recordings/recording';
import { toRecordingFile } from '../../demo/recordings/recordingFile';
import { DEMOS } from '../../demo/scenarios/demos';
import { createSource } from '../sources/createSource';
import { CommandError, EXIT } from './exitCode';
import { readPlan } from './readPlan';
import type { Opened } from './opened';

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
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(EXIT.usage, `cannot read recording ${file}: ${error.code ?? error.message}`);
  });
  return JSON.parse(gunzipSync(bytes).toString('utf8'));
}
