import { EVENTS_FROM } from '../../scenarios/span';
import { pushAlerts } from '../fill/pushAlerts';
import { pushLogs } from '../fill/pushLogs';
import { pushTraces } from '../fill/pushTraces';
import { writeOpenMetrics } from '../fill/writeOpenMetrics';
import { sayProgress } from '../process/createLauncher';
import { toIso, toMetricsEnd, toPastEnd } from '../rolloutEnd';
import type { Arguments } from './parseArguments';
import { readRollout } from './readRollout';

/** Fills servers that somebody else runs: OpenMetrics text for `promtool`, and pushes to those that are named. */
export async function commandFill(given: Arguments, signal: AbortSignal): Promise<string> {
  const { scenario, rollout } = readRollout(given);
  const { loki, otlp, alertmanager, openmetrics } = given;
  const rolloutEnd = rollout.endedAt;
  const until = toPastEnd(rollout, new Date());
  if (openmetrics !== undefined) {
    const metricsEnd = toMetricsEnd(rollout, until);
    const samples = await writeOpenMetrics({ scenario, rolloutEnd, until: metricsEnd, file: openmetrics, signal });
    sayProgress(`${samples.toLocaleString('en')} samples in ${openmetrics}`);
  }
  if (loki !== undefined && scenario.lokiAnswers) {
    await pushLogs(scenario.linesBetween(EVENTS_FROM, until), { lokiUrl: loki, rolloutEnd, signal });
    sayProgress('Loki has its past');
  }
  if (otlp !== undefined) {
    await pushTraces(scenario.tracesBetween(EVENTS_FROM, until), { otlpUrl: otlp, rolloutEnd, signal });
    sayProgress('Jaeger has its past');
  }
  if (alertmanager !== undefined) {
    await pushAlerts(scenario.alerts, { alertmanagerUrl: alertmanager, rolloutEnd, signal });
  }
  return `${scenario.id} is filled in, rollout end ${toIso(rollout)}`;
}
