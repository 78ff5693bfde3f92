import type { Report } from '../../engine/model/report';
import { toVerdictCounts } from '../../sections/verdict/words';
import { AlertsSection } from '../alerts/AlertsSection';
import { CapacitySection } from '../capacity/CapacitySection';
import { ComparisonSection } from '../comparison/ComparisonSection';
import { RecommendationsSection } from '../insights/RecommendationsSection';
import { IncidentsSection } from '../journal/IncidentsSection';
import { JournalSection } from '../journal/JournalSection';
import { TriggersSection } from '../journal/TriggersSection';
import { PeopleSection } from '../people/PeopleSection';
import { SignoffsSection } from '../people/SignoffsSection';
import { ProgressSection } from '../progress/ProgressSection';
import { ReadinessSection } from '../readiness/ReadinessSection';
import { SecuritySection } from '../security/SecuritySection';
import { SignalsSection } from '../signals/SignalsSection';
import { SourcesSection } from '../sources/SourcesSection';
import { ROOMY, WIDE } from '../theme/breakpoints';
import { LoadSection } from '../trajectory/LoadSection';
import { TrajectorySection } from '../trajectory/TrajectorySection';
import { UsageSection } from '../usage/UsageSection';
import { WatchSection } from '../watch/WatchSection';
import { SystemSections } from './SystemSections';
import { css } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React, { memo } from 'react';

export interface ReportSectionsProps {
  readonly report: Report;
  readonly isFilling: boolean;
  /** No source answered: only what was asked is worth showing. */
  readonly hasNothing: boolean;
  readonly onAskAgain?: () => void;
}

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
  const sources = report.sources.length > 0 && <SourcesSection sources={report.sources} />;
  if (hasNothing) {
    return <>{sources}</>;
  }
  return (
    <>
      {report.comparisons.length > 0 && <ComparisonSection report={report} isAllOpen={isWell} />}
      <div className={styles.trajectory}>
        {report.trajectory.length > 0 && <TrajectorySection trajectory={report.trajectory} />}
        {report.load.length > 0 && <LoadSection load={report.load} />}
      </div>
      <SystemSections report={report} isWell={isWell} />
      <AlertsSection report={report} />
      <SignalsSection report={report} onAskAgain={onAskAgain} />
      <CapacitySection report={report} />
      <SecuritySection security={report.security} isFolded={!isWell} />
      <Written report={report} />
      {sources}
    </>
  );
});

/** What people judge, write down and conclude. */
function Written({ report }: { readonly report: Report }): React.ReactElement {
  const styles = useStyles2(getStyles);
  return (
    <>
      <ReadinessSection checklist={report.checklist} />
      <WatchSection report={report} />
      <IncidentsSection incidents={report.incidents} />
      <JournalSection journal={report.journal} />
      <TriggersSection triggers={report.triggers} />
      <UsageSection report={report} />
      <ProgressSection progress={report.progress} />
      <div className={styles.people}>
        <SignoffsSection signoffs={report.signoffs} />
        <PeopleSection people={report.people} />
      </div>
      <RecommendationsSection recommendations={report.recommendations} />
    </>
  );
}

function getStyles(): Record<'trajectory' | 'people', string> {
  const grid = {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: 16,
    '&:empty': { display: 'none' },
  } as const;
  const beside = (columns: string, from = WIDE): string =>
    css(grid, { [from]: { '&:has(> :nth-child(2))': { gridTemplateColumns: columns } } });
  return {
    trajectory: beside('minmax(0, 1fr) 320px'),
    people: beside('minmax(0, 1fr) minmax(0, 1fr)', ROOMY),
  };
}
