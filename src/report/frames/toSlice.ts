import type { Report } from '../../engine/model/report';
import { toVerdictCounts, type VerdictCounts } from '../order/toVerdictCounts';
import type { Section } from './section';

/** What a panel needs of a report to draw a section, and no more. */
export interface Slices {
  readonly verdict: Pick<
    Report,
    'plan' | 'deployment' | 'evaluatedAt' | 'checkpoint' | 'verdict' | 'score' | 'edition'
  > & { readonly counts: VerdictCounts };
  readonly components: Pick<Report, 'score'>;
  readonly comparison: Pick<Report, 'comparisons' | 'windows'>;
  readonly checks: Pick<Report, 'checks' | 'deployment' | 'evaluatedAt' | 'checkpoints'>;
  readonly trajectory: Pick<Report, 'trajectory'>;
  readonly alerts: Pick<Report, 'alerts' | 'monitoring' | 'deployment' | 'evaluatedAt' | 'checkpoints'>;
  readonly services: Pick<Report, 'services'>;
  readonly sources: Pick<Report, 'sources'>;
  readonly logs: Pick<Report, 'logs' | 'traces'>;
  readonly checklist: Pick<Report, 'checklist' | 'security'>;
  readonly schedule: Pick<Report, 'schedule' | 'checkpoints' | 'deployment' | 'evaluatedAt'>;
  readonly incidents: Pick<Report, 'incidents' | 'journal' | 'triggers'>;
  readonly insights: Pick<Report, 'observations' | 'actions' | 'recommendations'>;
  readonly endpoints: Pick<Report, 'endpoints' | 'endpointTotals'>;
  readonly probes: Pick<Report, 'probes' | 'deployment' | 'evaluatedAt'>;
  readonly certificates: Pick<Report, 'certificates'>;
  readonly capacity: Pick<Report, 'capacity'>;
  readonly usage: Pick<Report, 'usage'>;
  readonly load: Pick<Report, 'load'>;
  readonly people: Pick<Report, 'signoffs' | 'people' | 'progress'>;
}

const PARTS = Object.freeze({
  verdict: (report) => {
    const { plan, deployment, evaluatedAt, checkpoint, verdict, score, edition } = report;
    return {
      plan,
      deployment,
      evaluatedAt,
      checkpoint,
      verdict,
      score,
      counts: toVerdictCounts(report),
      ...(edition === undefined ? {} : { edition }),
    };
  },
  components: ({ score }) => ({ score }),
  comparison: ({ comparisons, windows }) => ({ comparisons, windows }),
  checks: ({ checks, deployment, evaluatedAt, checkpoints }) => ({ checks, deployment, evaluatedAt, checkpoints }),
  trajectory: ({ trajectory }) => ({ trajectory }),
  alerts: ({ alerts, monitoring, deployment, evaluatedAt, checkpoints }) => ({
    alerts,
    monitoring,
    deployment,
    evaluatedAt,
    checkpoints,
  }),
  services: ({ services }) => ({ services }),
  sources: ({ sources }) => ({ sources }),
  logs: ({ logs, traces }) => ({ logs, traces }),
  checklist: ({ checklist, security }) => ({ checklist, security }),
  schedule: ({ schedule, checkpoints, deployment, evaluatedAt }) => ({
    schedule,
    checkpoints,
    deployment,
    evaluatedAt,
  }),
  incidents: ({ incidents, journal, triggers }) => ({ incidents, journal, triggers }),
  insights: ({ observations, actions, recommendations }) => ({ observations, actions, recommendations }),
  endpoints: ({ endpoints, endpointTotals }) => ({ endpoints, endpointTotals }),
  probes: ({ probes, deployment, evaluatedAt }) => ({ probes, deployment, evaluatedAt }),
  certificates: ({ certificates }) => ({ certificates }),
  capacity: ({ capacity }) => ({ capacity }),
  usage: ({ usage }) => ({ usage }),
  load: ({ load }) => ({ load }),
  people: ({ signoffs, people, progress }) => ({ signoffs, people, progress }),
} satisfies { readonly [Name in Section]: (report: Report) => Slices[Name] });

export function toSlice(report: Report, section: Section): Slices[Section] {
  return PARTS[section](report);
}
