import { css } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React, { memo } from 'react';
import { SECTION_IDS, type SectionId } from '../../sections/ids';
import type { Report } from '../../sections/report';
import { toVerdictCounts } from '../../sections/verdict/words';
import { AlertsSection } from '../alerts/AlertsSection';
import { AskAgainContext } from '../blocks/AskAgain';
import { ChecklistSection } from '../checklist/ChecklistSection';
import { ComparisonSection } from '../comparison/ComparisonSection';
import { ROOMY, WIDE } from '../theme/sharedStyles';
import { LoadSection } from '../trajectory/LoadSection';
import { TrajectorySection } from '../trajectory/TrajectorySection';
import { WatchSection } from '../watch/WatchSection';
import { DocumentSection } from './DocumentSection';
import { EndpointsSection } from './EndpointsSection';

export interface ReportSectionsProps {
  readonly report: Report;
  readonly isFilling: boolean;
  /** No source answered: only what was asked is worth showing. */
  readonly hasNothing: boolean;
  readonly onAskAgain?: () => void;
}

interface Shown {
  readonly report: Report;
  /** There is nothing to look for: nothing folds. */
  readonly isWell: boolean;
}

/** Sections that the page draws richer than files can. */
const RICH: Readonly<Partial<Record<SectionId, (shown: Shown) => React.ReactElement | false>>> = Object.freeze({
  comparison: ({ report, isWell }) =>
    report.comparisons.length > 0 && <ComparisonSection report={report} isAllOpen={isWell} />,
  trajectory: ({ report }) => <Course report={report} />,
  endpoints: ({ report }) => <EndpointsSection report={report} />,
  checklist: ({ report, isWell }) =>
    report.checks.length > 0 && <ChecklistSection report={report} isFolded={!isWell} />,
  alerts: ({ report }) => <AlertsSection report={report} />,
  watch: ({ report }) => <WatchSection report={report} />,
});

/** These stand elsewhere on the page, or at the rows that they belong to. */
const ELSEWHERE: readonly SectionId[] = ['verdict', 'conclusions', 'queries'];

/** Two that stand beside each other where there is room. */
const PAIRS: readonly (readonly [SectionId, SectionId])[] = [
  ['services', 'checklist'],
  ['signoffs', 'people'],
];

/** The evidence, in the order in which a reader asks for it; what is well folds where there is something to look for. */
export const ReportSections = memo(function ReportSections({
  report,
  isFilling,
  hasNothing,
  onAskAgain,
}: ReportSectionsProps): React.ReactElement {
  const styles = useStyles2(getStyles);
  const isWell =
    isFilling ||
    (report.verdict.outcome === 'ready' && Object.values(toVerdictCounts(report)).every((count) => count === 0));
  const ids = hasNothing ? (['sources'] as const) : SECTION_IDS.filter((id) => !ELSEWHERE.includes(id));
  const show = (id: SectionId): React.ReactElement => <OneSection key={id} id={id} report={report} isWell={isWell} />;
  return (
    <AskAgainContext.Provider value={onAskAgain ?? null}>
      {toRows(ids, isBesideChecklist(report, isWell)).map((row) =>
        row.length === 1 ? (
          row.map(show)
        ) : (
          <div key={row.join(' ')} className={row.includes('checklist') ? styles.checks : styles.halves}>
            {row.map(show)}
          </div>
        )
      )}
    </AskAgainContext.Provider>
  );
});

function OneSection({ id, report, isWell }: Shown & { readonly id: SectionId }): React.ReactElement | null {
  const rich = RICH[id];
  return rich === undefined ? (
    <DocumentSection id={id} report={report} isFolded={!isWell} />
  ) : (
    rich({ report, isWell }) || null
  );
}

/** Services and the checklist, where both are well and short. */
function isBesideChecklist({ probes, certificates, endpoints }: Report, isWell: boolean): boolean {
  return isWell && probes.length + certificates.length + endpoints.length === 0;
}

/** Sections below each other, pairs beside each other. */
function toRows(ids: readonly SectionId[], isShort: boolean): readonly (readonly SectionId[])[] {
  const pairs = PAIRS.filter((pair) => isShort || !pair.includes('checklist'));
  return ids.flatMap((id): readonly (readonly SectionId[])[] => {
    const pair = pairs.find((both) => both.includes(id));
    return pair === undefined || ids.length === 1 ? [[id]] : pair[0] === id ? [pair] : [];
  });
}

function Course({ report: { trajectory, load } }: Pick<Shown, 'report'>): React.ReactElement {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.course}>
      {trajectory.length > 0 && <TrajectorySection trajectory={trajectory} />}
      {load.length > 0 && <LoadSection load={load} />}
    </div>
  );
}

function getStyles(): Record<'course' | 'checks' | 'halves', string> {
  const grid = {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: 16,
    '&:empty': { display: 'none' },
  } as const;
  const beside = (columns: string, from = WIDE): string =>
    css(grid, { [from]: { '&:has(> :nth-child(2))': { gridTemplateColumns: columns } } });
  return {
    course: beside('minmax(0, 1fr) 320px'),
    checks: beside('minmax(0, 5fr) minmax(0, 7fr)', ROOMY),
    halves: beside('minmax(0, 1fr) minmax(0, 1fr)', ROOMY),
  };
}
