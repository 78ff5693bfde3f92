import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sayProgress } from '../process/createLauncher';
import { runCommand } from '../process/runCommand';
import { type OpenMetricsOptions, writeOpenMetrics } from './writeOpenMetrics';

export interface FillPrometheusOptions extends Omit<OpenMetricsOptions, 'file'> {
  readonly promtool: string;
  readonly dir: string;
}

/** Writes the past as blocks into `<dir>/prometheus`, before the server starts. */
export async function fillPrometheus({ promtool, dir, ...past }: FillPrometheusOptions): Promise<void> {
  const file = join(dir, 'past.om');
  const samples = await writeOpenMetrics({ ...past, file });
  sayProgress(`${samples.toLocaleString('en')} samples written; making blocks of them`);
  await runCommand({
    command: promtool,
    // One pass over the text for each block, so few long ones; the flag is there but not listed in the help.
    args: [
      'tsdb',
      'create-blocks-from',
      'openmetrics',
      '--max-block-duration=162h',
      '--quiet',
      file,
      join(dir, 'prometheus'),
    ],
    signal: past.signal,
  });
  await rm(file);
  sayProgress('Prometheus has its past');
}
