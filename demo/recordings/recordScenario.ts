import { assess, assessCheckpoints } from '../../src/assessment/assess';
import type { SourceType } from '../../src/engine/model/plan';
import { toIso } from '../../src/engine/model/time';
import { createHttpTransport } from '../../src/platform/node/createHttpTransport';
import type { Plan } from '../../src/sections/plan';
import type { Report } from '../../src/sections/report';
import { createSource } from '../../src/sources/createSource';
import type { StackUrls } from '../stack/stackState';
import { createRecorder } from './createRecorder';
import type { Recording } from './recording';

export interface RecordOptions {
  readonly scenario: string;
  readonly plan: Plan;
  readonly urls: StackUrls;
  /** The instant that is the present, milliseconds. */
  readonly present: number;
}

export interface Recorded {
  readonly recording: Recording;
  readonly report: Report;
}

/** Judges a scenario on its running servers, at its last checkpoint and at every earlier one, and keeps what they answered. */
export async function recordScenario({ scenario, plan, urls, present }: RecordOptions): Promise<Recorded> {
  const recorder = createRecorder();
  const sources = plan.sources.map(({ id, type, timeout }) => {
    const transport = recorder.wrap(id, createHttpTransport({ baseUrl: addressOf(urls, type) }));
    return createSource(type, { id, transport, timeoutMs: timeout });
  });
  const asking = {
    plan,
    sources,
    clock: () => present,
    signal: new AbortController().signal,
    translate: (code: string) => code,
  };
  const assessment = await assess({ ...asking, at: null, rolloutEnd: null, checkpoint: null });
  if (assessment.kind !== 'report') {
    throw new Error(`${scenario}: no deployment found`);
  }
  await assessCheckpoints(asking, assessment.evidence);
  return {
    recording: { scenario, present: toIso(present), exchanges: recorder.exchanges() },
    report: assessment.report,
  };
}

/** Where the running servers answer for a source of this type. */
export function addressOf(urls: StackUrls, type: SourceType): string {
  const addresses: Readonly<Record<string, string>> = {
    prometheus: urls.prometheusUrl,
    loki: urls.lokiUrl,
    jaeger: urls.jaegerUrl,
    alertmanager: urls.alertmanagerUrl,
    grafana: urls.grafanaUrl,
  };
  const address = addresses[type];
  if (address === undefined) {
    throw new Error(`the stack has no source of type ${type}`);
  }
  return address;
}
