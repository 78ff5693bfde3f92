import { SECTIONS, type Section } from '../../report/frames/section';
import type { PlanChoice } from '../evaluation/evaluation';
import { LATEST } from './readinessQuery';

interface Option {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
}

const SECTION_LABELS: Readonly<Record<Section, string>> = Object.freeze({
  verdict: 'Verdict',
  components: 'Components',
  comparison: 'Comparison',
  checks: 'Checks',
  trajectory: 'Trajectory',
  alerts: 'Alerts',
  services: 'Services',
  sources: 'Sources',
  logs: 'Logs',
  checklist: 'Readiness checklist',
  schedule: 'Watch',
  incidents: 'Incidents and near misses',
  insights: 'Observations and actions',
  endpoints: 'Endpoints',
  probes: 'Health endpoints',
  certificates: 'Certificates',
  capacity: 'Capacity',
  usage: 'Usage',
});

export function toSectionOptions(): Option[] {
  return SECTIONS.map((value) => ({ value, label: SECTION_LABELS[value] }));
}

export function toPlanOptions(plans: readonly PlanChoice[]): Option[] {
  return [{ value: '', label: 'The first plan' }, ...plans.map(({ id, title }) => ({ value: id, label: title, description: id }))];
}

export function toCheckpointOptions(plan: PlanChoice | undefined): Option[] {
  return [{ value: LATEST, label: 'The last one due' }, ...(plan?.checkpoints ?? []).map((id) => ({ value: id, label: id }))];
}
