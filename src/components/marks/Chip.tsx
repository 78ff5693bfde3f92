import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2, useTheme2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import type { Outcome, Status } from '../../engine/model/finding';
import { outcomeTone, statusTone, type Tone, toneColors } from '../theme/toTone';
import { useTranslate } from '../words/useTranslate';
import { Glyph, type GlyphName } from './Glyph';

export interface ChipProps {
  readonly glyph: GlyphName;
  readonly tone: Tone;
  readonly text: string;
  /** Filled: judged. Dashed: not judged, lowers coverage. */
  readonly isJudged: boolean;
}

/** Shape, word and colour of a judgement. */
export function Chip({ glyph, tone, text, isJudged }: ChipProps): React.ReactElement {
  const styles = useStyles2(getStyles, tone, isJudged);
  return (
    <span className={styles.chip}>
      <Glyph name={glyph} size={14} />
      <span>{text}</span>
    </span>
  );
}

function getStyles(theme: GrafanaTheme2, tone: Tone, isJudged: boolean): { chip: string } {
  const { text, fill } = toneColors(theme, tone);
  return {
    chip: css({
      display: 'inline-flex',
      alignItems: 'center',
      gap: 5,
      height: 20,
      padding: '0 7px 0 5px',
      borderRadius: 4,
      fontSize: theme.typography.bodySmall.fontSize,
      lineHeight: '18px',
      fontWeight: theme.typography.fontWeightMedium,
      whiteSpace: 'nowrap',
      verticalAlign: -2,
      color: text,
      background: isJudged ? fill : 'transparent',
      border: isJudged ? '1px solid transparent' : `1px dashed ${tone === 'dim' ? theme.colors.border.strong : text}`,
    }),
  };
}

export interface OutcomeChipProps {
  readonly outcome: Outcome;
  /** The answer is still outstanding: not a failure. */
  readonly isPending?: boolean;
}

export function OutcomeChip({ outcome, isPending = false }: OutcomeChipProps): React.ReactElement {
  const t = useTranslate();
  if (isPending) {
    return <Chip glyph="waiting" tone="dim" isJudged={false} text={t('page.outcome.pending')} />;
  }
  const isJudged = outcome === 'better' || outcome === 'same' || outcome === 'worse';
  return <Chip glyph={outcome} tone={outcomeTone(outcome)} isJudged={isJudged} text={t(`page.outcome.${outcome}`)} />;
}

export interface StatusChipProps {
  readonly status: Status;
  /** Several of one kind, such as "7 pass". */
  readonly count?: number;
  readonly isPending?: boolean;
}

export function StatusChip({ status, count, isPending = false }: StatusChipProps): React.ReactElement {
  const t = useTranslate();
  if (isPending) {
    return <Chip glyph="waiting" tone="dim" isJudged={false} text={t('page.outcome.pending')} />;
  }
  const word = t(`page.status.${status}`);
  return (
    <Chip
      glyph={status}
      tone={statusTone(status)}
      isJudged={status !== 'unknown'}
      text={count === undefined ? word : `${count} ${word}`}
    />
  );
}

export interface ToneTextProps {
  readonly tone: Tone;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Text or a shape in the colour of a judgement. */
export function ToneText({ tone, className, children }: ToneTextProps): React.ReactElement {
  return (
    <span className={className} style={{ color: toneColors(useTheme2(), tone).text }}>
      {children}
    </span>
  );
}
