import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { LoadingBar, useStyles2 } from '@grafana/ui';
import React, { type ReactNode, useMemo } from 'react';
import type { VerdictOutcome } from '../../engine/model/verdict';
import { toAnchors } from '../../sections/around';
import type { Report } from '../../sections/report';
import { toVerdictCounts } from '../../sections/verdict/words';
import { CheckpointPicker } from '../header/CheckpointPicker';
import { EvaluationBar, type Progress } from '../header/EvaluationBar';
import { ReportHeader } from '../header/ReportHeader';
import { SectionTabs } from '../header/SectionTabs';
import { SourceBanner } from '../header/SourceBanner';
import { WindowsStrip } from '../header/WindowsStrip';
import { AnchorsContext } from '../insights/AnchorsContext';
import { CONTAINER, focusRing, NARROW, VISUALLY_HIDDEN } from '../theme/sharedStyles';
import { VerdictPanel } from '../verdict/VerdictBody';
import { useTelling, useTranslate } from '../words/useTranslate';
import { Colophon } from './Colophon';
import { DocumentSection } from './DocumentSection';
import { ReportSections } from './ReportSections';

export interface ReportViewProps {
  readonly report: Report;
  /** Null: a saved report, about which nobody is asked. */
  readonly live: LiveReport | null;
  /** Pixels that the application's own header covers. */
  readonly top: number;
  readonly actions?: ReactNode;
  /** In place of the evaluation of a live report. */
  readonly banner?: ReactNode;
}

export interface LiveReport {
  /** Present while answers are outstanding. */
  readonly progress: Progress | null;
  /** The report is an earlier one, shown until the new one stands. */
  readonly isStale: boolean;
  readonly verdicts: Readonly<Record<string, VerdictOutcome>>;
  readonly onCheckpoint: (checkpoint: string) => void;
  readonly onEvaluate: () => void;
  readonly onCancel: () => void;
}

/** The whole report: verdict first, then evidence, then how it was asked. */
export function ReportView({ report, live, top, actions, banner }: ReportViewProps): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  const isBusy = live !== null && live.progress !== null;
  const telling = useTelling();
  const anchors = useMemo(() => toAnchors(report, telling), [report, telling]);
  return (
    <AnchorsContext.Provider value={anchors}>
      <div className={styles.container}>
        <div className={styles.page} aria-busy={isBusy}>
          <a className={styles.skip} href="#comparison">
            {t('page.skip')}
          </a>
          <ReportHeader report={report} actions={actions} />
          {live === null ? banner : <LiveBar report={report} live={live} />}
          <div className={styles.loading}>
            {isBusy && <LoadingBar width={400} ariaLabel={t('page.evaluated.loading')} />}
          </div>
          <ReportBody
            report={report}
            isStale={live?.isStale ?? false}
            isFilling={isBusy && !live.isStale}
            top={top}
            onAskAgain={live?.onEvaluate}
          />
        </div>
      </div>
    </AnchorsContext.Provider>
  );
}

interface ReportBodyProps extends Pick<ReportViewProps, 'report' | 'top'> {
  readonly isStale: boolean;
  /** Answers are outstanding, and what came so far is shown. */
  readonly isFilling: boolean;
  readonly onAskAgain?: () => void;
}

function ReportBody({ report, isStale, isFilling, top, onAskAgain }: ReportBodyProps): React.ReactElement {
  const styles = useStyles2(getStyles);
  const nothing = report.sources.length > 0 && report.sources.every(({ status }) => status === 'failed');
  return (
    <div className={cx(styles.body, isStale && styles.stale)}>
      {!isFilling && <SourceBanner report={report} onAskAgain={onAskAgain} />}
      <VerdictPanel report={report} counts={toVerdictCounts(report)} isPending={isFilling} />
      {!isFilling && <DocumentSection id="conclusions" report={report} />}
      <WindowsStrip report={report} />
      {!nothing && <SectionTabs report={report} isFilling={isFilling} top={top} />}
      <ReportSections
        report={report}
        isFilling={isFilling}
        hasNothing={nothing && !isFilling}
        onAskAgain={onAskAgain}
      />
      <Colophon report={report} />
    </div>
  );
}

function LiveBar({
  report,
  live: { progress, verdicts, onCheckpoint, onEvaluate, onCancel },
}: {
  readonly report: Report;
  readonly live: LiveReport;
}): React.ReactElement {
  const picker = (
    <CheckpointPicker
      checkpoints={report.checkpoints}
      selected={report.checkpoint}
      verdicts={verdicts}
      onSelect={onCheckpoint}
    />
  );
  return (
    <EvaluationBar report={report} progress={progress} picker={picker} onEvaluate={onEvaluate} onCancel={onCancel} />
  );
}

function getStyles(theme: GrafanaTheme2): Record<'container' | 'page' | 'body' | 'skip' | 'loading' | 'stale', string> {
  const { colors } = theme;
  const column = { display: 'flex', flexDirection: 'column', gap: 16, [NARROW]: { gap: 12 } } as const;
  return {
    container: css(CONTAINER, { width: '100%' }),
    page: css(column, {
      maxWidth: 1760,
      margin: '0 auto',
      padding: '20px 24px 32px',
      color: colors.text.primary,
      lineHeight: '22px',
      [NARROW]: { gap: 12, padding: 16 },
      '@media print': { padding: '12mm 10mm' },
    }),
    body: css(column),
    skip: css(
      VISUALLY_HIDDEN,
      { '&:focus': { position: 'static', width: 'auto', height: 'auto', margin: 0, clipPath: 'none' } },
      focusRing(theme)
    ),
    loading: css({ height: 1, marginTop: -9, marginBottom: -8, overflow: 'hidden' }),
    stale: css({
      opacity: 0.45,
      transition: 'opacity 150ms',
      '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
    }),
  };
}
