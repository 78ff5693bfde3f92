import type { LogLine } from '../../scenarios/scenario';
import { postJson } from './pushAlerts';

const BATCH_LINES = 1000;

export interface PushLogsOptions {
  readonly lokiUrl: string;
  readonly rolloutEnd: number;
  readonly signal?: AbortSignal | undefined;
}

/** Pushes lines that are in time order, and so each stream in its own. */
export async function pushLogs(lines: readonly LogLine[], options: PushLogsOptions): Promise<void> {
  for (let first = 0; first < lines.length; first += BATCH_LINES) {
    const streams = toStreams(lines.slice(first, first + BATCH_LINES), options.rolloutEnd);
    await postJson(`${options.lokiUrl}/loki/api/v1/push`, { streams }, options.signal);
  }
}

interface Stream {
  readonly stream: LogLine['labels'];
  readonly values: [string, string][];
}

function toStreams(lines: readonly LogLine[], rolloutEnd: number): readonly Stream[] {
  const streams = new Map<string, Stream>();
  for (const { at, labels, fields } of lines) {
    const key = JSON.stringify(labels);
    const stream = streams.get(key) ?? { stream: labels, values: [] };
    streams.set(key, stream);
    const milliseconds = Math.round((rolloutEnd + at) * 1000);
    const line = JSON.stringify({ ts: new Date(milliseconds).toISOString(), ...fields });
    stream.values.push([`${milliseconds}000000`, line]);
  }
  return [...streams.values()];
}
