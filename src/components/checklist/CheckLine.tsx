import { cx } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { isPending } from '../../document/cells';
import type { CheckFinding, CheckRow } from '../../engine/checks/checkRow';
import { formatInstant, formatSpan } from '../../i18n/instants';
import { getTableStyles } from '../frame/getTableStyles';
import { QueryLinks } from '../frame/QueryLinks';
import { Chip, StatusChip } from '../marks/Chip';
import { DayStrip } from '../plots/DayStrip';
import { outcomeTone } from '../theme/toTone';
import { type Reader, useReader, useTranslate, type Words } from '../words/useTranslate';

export interface CheckLineProps {
  readonly check: CheckRow;
  readonly span: { readonly from: number; readonly to: number };
}

/** A check: its evidence in a sentence, where and when it was found, and the day it looked at. */
export function CheckLine({ check, span }: CheckLineProps): React.ReactElement {
  const t = useTranslate();
  const tables = useStyles2(getTableStyles);
  const found = t('page.checks.found', { count: check.findings.length });
  return (
    <tr
      className={cx((check.status === 'fail' || check.status === 'warn') && tables.problem)}
      data-testid={`dayone-check-${check.id}`}
      data-status={check.status}
    >
      <th scope="row" data-cell="name">
        {check.title}
      </th>
      <td className={tables.prose} data-cell="evidence">
        {check.detail}
        <FindingLines check={check} />
      </td>
      <td data-cell="strip">
        <DayStrip
          check={check}
          span={span}
          sentence={t('page.plot.strip', { title: check.title, detail: check.detail, found })}
        />
      </td>
      <td data-cell="status">
        <CheckChip check={check} />
      </td>
      <td data-cell="explore">
        <QueryLinks title={check.title} source={check.source} query={check.query} />
      </td>
    </tr>
  );
}

/** What was not judged says why: failed, no data or inconclusive. */
function CheckChip({ check: { status, outcome, reason } }: Pick<CheckLineProps, 'check'>): React.ReactElement {
  const t = useTranslate();
  if (status === 'unknown' && !isPending(reason) && outcome !== 'same' && outcome !== 'better' && outcome !== 'worse') {
    return <Chip glyph={outcome} tone={outcomeTone(outcome)} isJudged={false} text={t(`page.outcome.${outcome}`)} />;
  }
  return <StatusChip status={status} isPending={isPending(reason)} />;
}

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
