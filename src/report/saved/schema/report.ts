import { literal, nullable, object, optional, picklist } from 'valibot';
import { REDACTIONS } from '../../../engine/model/reportValues';
import { check, comparisonTable, load, trajectory } from './measures';
import { capacity, certificate, endpoint, endpointTotals, probe, service, usage } from './operations';
import {
  checklistGroup,
  entry,
  incident,
  insight,
  item,
  observation,
  person,
  progress,
  recommendation,
  round,
  signoff,
  trigger,
} from './people';
import { baselineKind, figure, iso, list, maybe, reason, reasonFields, span, status, text } from './scalars';
import { alerts, logs, monitoring, source, traces } from './sections';

const baseline = object({ ...span.entries, kind: baselineKind });
const verdictReason = object({ ...reasonFields, status, finding: nullable(text) });

/** A report as it is saved, version 1. What it does not name is left out, so that a report of a later product opens too. */
export const reportSchema = object({
  schemaVersion: literal(1),
  plan: object({ id: text, title: text, description: text }),
  deployment: object({
    id: text,
    version: text,
    previousVersion: nullable(text),
    startedAt: iso,
    endedAt: iso,
    source: picklist(['version-label', 'annotation', 'given', 'unknown']),
  }),
  evaluatedAt: iso,
  checkpoint: nullable(text),
  checkpoints: list(
    object({ id: text, hours: figure, state: picklist(['past', 'current', 'ahead']), dueAt: iso, window: span })
  ),
  windows: object({
    current: nullable(span),
    baseline: nullable(baseline),
    release: nullable(baseline),
    stepSeconds: figure,
    notes: list(reason),
  }),
  verdict: object({
    outcome: picklist(['ready', 'ready-with-warnings', 'not-ready', 'incomplete']),
    reasons: list(verdictReason),
    wouldChange: list(verdictReason),
  }),
  score: object({
    overall: maybe,
    coverage: figure,
    minimum: figure,
    minimumCoverage: figure,
    components: list(object({ id: text, title: text, weight: figure, score: maybe, coverage: figure })),
  }),
  summary: list(reason),
  services: list(service),
  comparisons: list(comparisonTable),
  trajectory: list(trajectory),
  load: list(load),
  endpoints: list(endpoint),
  endpointTotals: nullable(endpointTotals),
  probes: list(probe),
  certificates: list(certificate),
  capacity: list(capacity),
  checks: list(check),
  logs: nullable(logs),
  traces: nullable(traces),
  alerts: nullable(alerts),
  monitoring,
  security: list(item),
  checklist: list(checklistGroup),
  schedule: list(round),
  journal: list(entry),
  incidents: list(incident),
  triggers: list(trigger),
  signoffs: list(signoff),
  people: list(person),
  progress: list(progress),
  usage: list(usage),
  observations: list(observation),
  actions: list(insight),
  recommendations: list(recommendation),
  nextReviewAt: nullable(iso),
  sources: list(source),
  edition: optional(
    object({ title: nullable(text), note: nullable(text), omitted: list(text), redacted: list(picklist(REDACTIONS)) })
  ),
});
