import type { SourceRow } from '../engine/model/report';

/** Why no report stands: nothing answered, or (`refused`) nothing was permitted. */
export interface Silence {
  readonly refused: boolean;
  readonly why: string;
}

/** No report stands on nothing: where every source that was asked failed, the reasons are the answer. Null where one answered, or none was asked. */
export function silenceOf(sources: readonly SourceRow[]): Silence | null {
  const asked = sources.filter(({ status }) => status !== 'not-asked');
  if (asked.length === 0 || asked.some(({ status }) => status !== 'failed')) {
    return null;
  }
  return {
    refused: asked.every(({ error }) => error?.kind === 'unauthorized'),
    why: asked.map(({ id, error }) => `${id}: ${error?.message ?? 'failed'}`).join('; '),
  };
}
