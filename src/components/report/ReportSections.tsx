import { css } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React, { memo } from 'react';
import type { Report } from '../../engine/model/report';
import { toVerdictCounts } from '../../report/order/toVerdictCounts';
import { AlertsSection } from '../alerts/AlertsSection';
import { ChecklistSection } from '../checklist/ChecklistSection';
import { ComparisonSection } from '../comparison/ComparisonSection';
import { SecuritySection } from '../security/SecuritySection';
import { ServicesSection } from '../services/ServicesSection';
import { SignalsSection } from '../signals/SignalsSection';
import { SourcesSection } from '../sources/SourcesSection';
import { ROOMY, WIDE } from '../theme/breakpoints';
import { LoadSection } from '../trajectory/LoadSection';
import { TrajectorySection } from '../trajectory/TrajectorySection';

export interface ReportSectionsProps {
  readonly report: Report;
  readonly isFilling: boolean;
  /** No source answered: only what was asked is worth showing. */
  readonly hasNothing: boolean;
  readonly onAskAgain: () => void;
}

/** The evidence, in the order in which a reader asks for it; what is well folds where there is something to look for. */
export const ReportSections = memo(function ReportSections({ report, isFilling, hasNothing, onAskAgain }: ReportSectionsProps): React.ReactElement {
  const styles = useStyles2(getStyles);
  const isWell = isFilling || Object.values(toVerdictCounts(report)).every((count) => count === 0);
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
      <Judged report={report} isWell={isWell} />
      <AlertsSection report={report} />
      <SignalsSection report={report} onAskAgain={onAskAgain} />
      <div className={styles.security}>
        {report.security.length > 0 && <SecuritySection security={report.security} />}
        {sources}
      </div>
    </>
  );
});

/** Services and checklist beside each other where all is well; else the checklist first, and wide. */
function Judged({ report, isWell }: { readonly report: Report; readonly isWell: boolean }): React.ReactElement {
  const styles = useStyles2(getStyles);
  const services = report.services.length > 0 && <ServicesSection services={report.services} isFolded={!isWell} />;
  const checklist = report.checks.length > 0 && <ChecklistSection report={report} />;
  if (isWell) {
    return <div className={styles.services}>{services}{checklist}</div>;
  }
  return <>{checklist}{services}</>;
}

function getStyles(): Record<'trajectory' | 'services' | 'security', string> {
  const grid = { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 16, '&:empty': { display: 'none' } } as const;
  const beside = (columns: string, from = WIDE): string => css(grid, { [from]: { '&:has(> :nth-child(2))': { gridTemplateColumns: columns } } });
  return {
    trajectory: beside('minmax(0, 1fr) 320px'),
    services: beside('minmax(0, 5fr) minmax(0, 7fr)', ROOMY),
    security: beside('minmax(0, 1fr) minmax(0, 1fr)', ROOMY),
  };
}
