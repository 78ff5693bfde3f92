import type { Recording } from '../../recordings/recording';

/** Fetches and unzips the recording of a scenario. */
export async function fetchRecording(scenario: string): Promise<Recording> {
  const response = await fetch(`/recordings/${scenario}.json.gz`);
  if (!response.ok || response.body === null) {
    throw new Error(`There is no recording of "${scenario}": npm run record makes it.`);
  }
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json() as Promise<Recording>;
}
