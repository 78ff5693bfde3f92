import { cx } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { joined } from '../../document/figures';
import { formatChange, formatValue } from '../../i18n/numbers';
import type { DiffChange, DiffEntry } from '../../report/diff/reportDiff';
import type { ComparedSide } from '../../sections/section';
import { getNameStyles, getRecordStyles, getTableStyles, SMALL } from '../frame/getTableStyles';
import { Section } from '../frame/Section';
import { useFold } from '../frame/useFold';
import { Chip, OutcomeChip, StatusChip } from '../marks/Chip';
import type { GlyphName } from '../marks/Glyph';
import type { Tone } from '../theme/toTone';
import { useReader, useTranslate } from '../words/useTranslate';

/** What a reader calls two reports. */
export interface DiffNames {
  readonly before: string;
  readonly after: string;
}

const LOOKS: Readonly<Record<DiffChange, { readonly glyph: GlyphName; readonly tone: Tone }>> = Object.freeze({
  better: { glyph: 'better', tone: 'good' },
  worse: { glyph: 'worse', tone: 'bad' },
  unclear: { glyph: 'inconclusive', tone: 'warn' },
  same: { glyph: 'same', tone: 'plain' },
  appeared: { glyph: 'waiting', tone: 'warn' },
  gone: { glyph: 'no-data', tone: 'warn' },
});

export function ChangeChip({ change }: { readonly change: DiffChange }): React.ReactElement {
  const t = useTranslate();
  return <Chip {...LOOKS[change]} isJudged text={t(`page.diff.${change}`)} />;
}

export interface DiffEntriesProps {
  readonly change: DiffChange;
  readonly entries: readonly DiffEntry[];
}

/** All that changed in one way; what did not change folds. */
export function DiffEntries({ change, entries }: DiffEntriesProps): React.ReactElement | null {
  const t = useTranslate();
  const tables = useStyles2(getTableStyles);
  const records = useStyles2(getRecordStyles, SMALL);
  const title = t(`page.diff.${change}`);
  const { fold } = useFold(title, change === 'same');
  if (entries.length === 0) {
    return null;
  }
  return (
    <Section id={`diff-${change}`} title={title} subtitle={String(entries.length)} fold={fold}>
      <table className={cx(tables.table, records)}>
        <thead>
          <tr>
            <th scope="col">{t('page.diff.what')}</th>
            <th scope="col">{t('page.diff.before')}</th>
            <th scope="col">{t('page.diff.after')}</th>
            <th scope="col" className={tables.number}>
              {t('page.diff.change')}
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry, index) => (
            <EntryLine key={`${entry.kind}/${entry.id}/${index}`} entry={entry} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function EntryLine({ entry }: { readonly entry: DiffEntry }): React.ReactElement {
  const t = useTranslate();
  const { numbers } = useReader();
  const tables = useStyles2(getTableStyles);
  const name = useStyles2(getNameStyles);
  const { title, kind, critical, change, judged, before, after, valueChange } = entry;
  const unit = after?.unit ?? before?.unit ?? 'short';
  return (
    <tr className={cx((change === 'worse' || change === 'gone') && tables.problem)}>
      <th scope="row" className={name}>
        {title}
        <span className={tables.more}>
          {[
            t(`page.diff.kind.${kind}`),
            ...(critical ? [t('page.row.critical')] : []),
            ...(judged ? [] : [t('page.diff.unjudged')]),
          ].join(', ')}
        </span>
      </th>
      <td data-label={t('page.diff.before')}>
        <SideText side={before} />
      </td>
      <td data-label={t('page.diff.after')}>
        <SideText side={after} />
      </td>
      <td className={tables.number} data-label={t('page.diff.change')}>
        {valueChange === null ? '' : joined(formatChange(valueChange, unit, numbers))}
      </td>
    </tr>
  );
}

function SideText({ side }: { readonly side: ComparedSide | null }): React.ReactElement {
  const { numbers } = useReader();
  if (side === null) {
    return <>–</>;
  }
  const { status, outcome, value, unit } = side;
  return (
    <>
      {status !== null && <StatusChip status={status} />}{' '}
      {outcome !== null && status === null && <OutcomeChip outcome={outcome} />}{' '}
      {value === null ? '' : joined(formatValue(value, unit, numbers))}
    </>
  );
}
