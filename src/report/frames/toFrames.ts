import type { Translate } from '../../engine/model/finding';
import type { Report } from '../../engine/model/report';
import { toVerdictCounts, type VerdictCounts } from '../../sections/verdict/words';
import type { PlainFrame } from './columns';
import { type Section, TABLES } from './tables';
import { toColumnWord } from './toColumnWord';

export interface FrameOptions {
  /** What the report page's address needs to show the same report, such as `plan=hotel&at=…`; '' where it is not known. */
  readonly search?: string;
  /**
   * Gives columns a display name where the reader's word is another than the name. Not for frames that dashboards work with: Grafana's
   * transformations (organize, sort, filter, group) go by the display name, and would depend on who looks.
   */
  readonly translate?: Translate;
}

/**
 * A section as tables that stand by themselves (Inspect, CSV, Grafana's own panels). The first also carries, in `meta.custom.dayone`, what
 * the nested panels draw from: they ask nothing, so a snapshot of them holds. As text, because Grafana takes every `null` out of what it
 * keeps of a snapshot (measured on 12.2.0), and here `null` is "unknown". Names of columns, and words that are codes (outcomes, states,
 * kinds), are the same in every language.
 */
export function toFrames(
  report: Report,
  section: Section,
  { search = '', translate }: FrameOptions = {}
): readonly PlainFrame[] {
  const tables = TABLES[section](report);
  const [first, ...rest] = translate === undefined ? tables : tables.map((table) => withWords(table, translate));
  return first === undefined
    ? []
    : [
        {
          ...first,
          meta: {
            ...first.meta,
            custom: { dayone: { schemaVersion: 1, section, search, data: JSON.stringify(toSlice(report, section)) } },
          },
        },
        ...rest,
      ];
}

function withWords(table: PlainFrame, translate: Translate): PlainFrame {
  const fields = table.fields.map((field) => {
    const displayName = toColumnWord(field.name, table.name, translate);
    return displayName === field.name ? field : { ...field, config: { ...field.config, displayName } };
  });
  return { ...table, fields };
}

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
