import type { Report } from '../../engine/model/report';
import { toVerdictCounts, type VerdictCounts } from '../order/toVerdictCounts';
import type { Section } from './section';

/** What a panel needs of a report to draw a section, and no more. */
export interface Slices {
  readonly verdict: Pick<Report, 'plan' | 'deployment' | 'evaluatedAt' | 'checkpoint' | 'verdict' | 'score'> & { readonly counts: VerdictCounts };
  readonly components: Pick<Report, 'score'>;
  readonly comparison: Pick<Report, 'comparisons' | 'windows'>;
  readonly checks: Pick<Report, 'checks' | 'deployment' | 'evaluatedAt' | 'checkpoints'>;
  readonly trajectory: Pick<Report, 'trajectory'>;
  readonly alerts: Pick<Report, 'alerts' | 'monitoring' | 'deployment' | 'evaluatedAt' | 'checkpoints'>;
  readonly services: Pick<Report, 'services'>;
  readonly sources: Pick<Report, 'sources'>;
  readonly logs: Pick<Report, 'logs' | 'traces'>;
}

const PARTS = Object.freeze({
  verdict: ({ plan, deployment, evaluatedAt, checkpoint, verdict, score, ...rest }) => ({ plan, deployment, evaluatedAt, checkpoint, verdict, score, counts: toVerdictCounts(rest) }),
  components: ({ score }) => ({ score }),
  comparison: ({ comparisons, windows }) => ({ comparisons, windows }),
  checks: ({ checks, deployment, evaluatedAt, checkpoints }) => ({ checks, deployment, evaluatedAt, checkpoints }),
  trajectory: ({ trajectory }) => ({ trajectory }),
  alerts: ({ alerts, monitoring, deployment, evaluatedAt, checkpoints }) => ({ alerts, monitoring, deployment, evaluatedAt, checkpoints }),
  services: ({ services }) => ({ services }),
  sources: ({ sources }) => ({ sources }),
  logs: ({ logs, traces }) => ({ logs, traces }),
} satisfies { readonly [Name in Section]: (report: Report) => Slices[Name] });

export function toSlice(report: Report, section: Section): Slices[Section] {
  return PARTS[section](report);
}
