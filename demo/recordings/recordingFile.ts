import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Recording } from './recording';

export function toRecordingFile(scenario: string): string {
  return `demo/recordings/${scenario}.json.gz`;
}

export function readRecording(file: string): Recording {
  return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as Recording;
}

export function writeRecording(file: string, recording: Recording): void {
  writeFileSync(file, gzipSync(JSON.stringify(recording), { level: 9 }));
}
