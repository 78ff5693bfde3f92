import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import { formatInstant } from '../../i18n/instants';
import type { Report } from '../../sections/report';
import { Glyph } from '../marks/Glyph';
import { useReader, useTranslate } from '../words/useTranslate';

export interface Progress {
  readonly answered: number;
  readonly total: number;
}

export interface EvaluationBarProps {
  readonly report: Pick<Report, 'evaluatedAt' | 'windows' | 'sources'>;
  /** Present while answers are outstanding. */
  readonly progress: Progress | null;
  readonly picker: ReactNode;
  readonly onEvaluate: () => void;
  readonly onCancel: () => void;
}

/** Checkpoints, the instant of the evaluation, and who answered; Cancel while answers are outstanding. */
export function EvaluationBar({
  report,
  progress,
  picker,
  onEvaluate,
  onCancel,
}: EvaluationBarProps): React.ReactElement {
  const t = useTranslate();
  const { zone } = useReader();
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.bar}>
      {picker}
      <span>
        {t('page.evaluated.at')}{' '}
        <b>
          {formatInstant(report.evaluatedAt, zone)} {zone.name}
        </b>
        , {t('page.evaluated.step', { step: 1000 * report.windows.stepSeconds })}
      </span>
      <span className={styles.spacer} />
      {progress === null ? (
        <SourcesAnswered sources={report.sources} />
      ) : (
        <span role="status" data-testid="dayone-progress">
          {t('page.evaluated.progress', { answered: progress.answered, total: progress.total })}
        </span>
      )}
      {progress === null ? (
        <Button className={styles.action} size="sm" variant="secondary" icon="sync" onClick={onEvaluate}>
          {t('page.evaluated.again')}
        </Button>
      ) : (
        <Button className={styles.action} size="sm" variant="secondary" icon="times" onClick={onCancel}>
          {t('page.evaluated.cancel')}
        </Button>
      )}
    </div>
  );
}

function SourcesAnswered({ sources }: Pick<Report, 'sources'>): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  const asked = sources.filter(({ status }) => status !== 'not-asked');
  const answered = asked.filter(({ status }) => status === 'answered').length;
  return (
    <span className={styles.sources}>
      <Glyph name={answered === asked.length ? 'pass' : 'failed'} size={14} />
      {t('page.evaluated.sources', { answered, all: asked.length })}
    </span>
  );
}

function getStyles({ colors, typography }: GrafanaTheme2): Record<'bar' | 'spacer' | 'sources' | 'action', string> {
  return {
    bar: css({
      display: 'flex',
      alignItems: 'center',
      flexWrap: 'wrap',
      gap: '8px 16px',
      color: colors.text.secondary,
      '& b': { fontWeight: typography.fontWeightMedium, color: colors.text.maxContrast },
    }),
    spacer: css({ flex: 1 }),
    sources: css({ display: 'inline-flex', alignItems: 'center', gap: 6 }),
    action: css({ '@media print': { display: 'none' } }),
  };
}
