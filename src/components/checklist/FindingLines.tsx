import type { CheckFinding, CheckRow } from '../../engine/model/report';
import { formatInstant, formatSpan } from '../../i18n/instants';
import { getTableStyles } from '../frame/getTableStyles';
import { type Reader, useReader } from '../words/useReader';
import { useTranslate, type Words } from '../words/useTranslate';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

/** Findings shown under a check; the rest are counted. */
const SHOWN = 3;

/** Where, when and how much: a line for each finding, an example where there is one. */
export function FindingLines({
  check: { findings, status, detail },
}: {
  readonly check: Pick<CheckRow, 'findings' | 'status' | 'detail'>;
}): React.ReactElement | null {
  const t = useTranslate();
  const reader = useReader();
  const styles = useStyles2(getTableStyles);
  const told = findings.filter(({ reason, example }) => example !== null || !detail.includes(reason.text));
  if (status === 'pass' || told.length === 0) {
    return null;
  }
  return (
    <>
      {told.slice(0, SHOWN).map((finding, index) => (
        <span key={index} className={styles.clamped} title={finding.example ?? undefined}>
          {toLine(finding, { t, reader })}
        </span>
      ))}
      {told.length > SHOWN && (
        <span className={styles.more}>{t('page.checks.moreFindings', { count: told.length - SHOWN })}</span>
      )}
    </>
  );
}

function toLine(
  { labels, from, to, reason, example }: CheckFinding,
  { t, reader }: { t: Words; reader: Reader }
): string {
  const where = Object.values(labels)
    .filter((label) => !reason.text.includes(label))
    .join(', ');
  const when =
    from === null
      ? ''
      : to === null
        ? t('page.checks.since', { at: formatInstant(from, reader.zone) })
        : formatSpan({ from, to }, reader.zone);
  const sample = example === null ? '' : t('page.checks.example', { example: clip(example) });
  return [reason.text, where, when, sample].filter((part) => part !== '').join(' · ');
}

/** Characters of an example that are shown; the whole one is in the report. */
const LONGEST = 160;

function clip(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)} …`;
}
