import { css } from '@emotion/css';
import type { SelectableValue } from '@grafana/data';
import { RadioButtonGroup, useStyles2 } from '@grafana/ui';
import React, { useMemo } from 'react';
import type { CheckpointState } from '../../engine/model/head';
import type { VerdictOutcome } from '../../engine/model/verdict';
import { ToneText } from '../marks/Chip';
import { Glyph, type GlyphName } from '../marks/Glyph';
import { verdictTone } from '../theme/toTone';
import { useTranslate, type Words } from '../words/useTranslate';

export interface CheckpointPickerProps {
  readonly checkpoints: readonly CheckpointState[];
  readonly selected: string | null;
  /** The verdict of each checkpoint that was evaluated. */
  readonly verdicts: Readonly<Record<string, VerdictOutcome>>;
  readonly onSelect: (checkpoint: string) => void;
}

const GLYPHS: Readonly<Record<VerdictOutcome, GlyphName>> = Object.freeze({
  ready: 'pass',
  'ready-with-warnings': 'warn',
  'not-ready': 'fail',
  incomplete: 'unknown',
});

/** Which checkpoint is judged, each with its own verdict's shape; one that is ahead says when it is due. */
export function CheckpointPicker({
  checkpoints,
  selected,
  verdicts,
  onSelect,
}: CheckpointPickerProps): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  const options = useMemo(
    () => checkpoints.map((checkpoint) => toOption(checkpoint, verdicts[checkpoint.id], t)),
    [checkpoints, verdicts, t]
  );
  const ahead = checkpoints.filter(({ state }) => state === 'ahead').map(({ id }) => id);
  if (checkpoints.length === 0) {
    return <></>;
  }
  return (
    <RadioButtonGroup
      className={styles}
      aria-label={t('page.checkpoint.label')}
      options={options}
      value={selected ?? undefined}
      disabledOptions={ahead}
      onChange={onSelect}
    />
  );
}

function toOption(
  { id, state, dueAt }: CheckpointState,
  verdict: VerdictOutcome | undefined,
  t: Words
): SelectableValue<string> {
  const due = t('page.checkpoint.due', { checkpoint: id, dueAt });
  const state_ = verdict === undefined ? t('page.checkpoint.notSeen') : t(`page.verdict.${verdict}`);
  const description = state === 'ahead' ? due : `${id}: ${state_}`;
  return {
    value: id,
    description,
    ariaLabel: description,
    component: () => (
      <span data-part="option">
        <ToneText tone={verdict === undefined ? 'dim' : verdictTone(verdict)}>
          <Glyph name={verdict === undefined ? 'waiting' : GLYPHS[verdict]} size={14} />
        </ToneText>
        {id}
      </span>
    ),
  };
}

function getStyles(): string {
  return css({ flex: 'none', '& [data-part=option]': { display: 'inline-flex', alignItems: 'center', gap: 6 } });
}
