import { useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import { formatInstant } from '../../i18n/instants';
import { formatNumber } from '../../i18n/numbers';
import type { ReportDiff } from '../../report/diff/reportDiff';
import { getNameStyles, getTableStyles } from '../frame/getTableStyles';
import { Section } from '../frame/Section';
import { ToneText } from '../marks/Chip';
import { verdictTone } from '../theme/toTone';
import { useReader, useTranslate } from '../words/useTranslate';
import { ChangeChip, type DiffNames } from './DiffEntries';

export interface OverallDiffProps {
  readonly names: DiffNames;
  readonly diff: ReportDiff;
}

/** Verdict, score and coverage of both. */
export function OverallDiff({
  names,
  diff: { before, after, verdict, score, coverage },
}: OverallDiffProps): React.ReactElement {
  const t = useTranslate();
  const { numbers } = useReader();
  const tables = useStyles2(getTableStyles);
  const points = (value: number | null): string => (value === null ? '–' : formatNumber(value, 2, numbers));
  const share = (value: number | null): string => (value === null ? '–' : `${formatNumber(100 * value, 0, numbers)} %`);
  const word = (outcome: ReportDiff['verdict']['before']): React.ReactElement => (
    <ToneText tone={verdictTone(outcome)}>{t(`page.verdict.${outcome}`)}</ToneText>
  );
  return (
    <Section id="overall" title={t('page.diff.overall')}>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{t('page.diff.what')}</th>
            <th scope="col">
              {t('page.diff.before')}: {names.before}
            </th>
            <th scope="col">
              {t('page.diff.after')}: {names.after}
            </th>
            <th scope="col">{t('page.diff.change')}</th>
          </tr>
        </thead>
        <tbody>
          <EvaluatedRow before={before} after={after} />
          <DiffRow
            title={t('page.diff.verdict')}
            before={word(verdict.before)}
            after={word(verdict.after)}
            change={verdict.change}
          />
          <DiffRow
            title={t('page.diff.score')}
            before={points(score.before)}
            after={points(score.after)}
            change={score.change}
          />
          <DiffRow
            title={t('page.diff.coverage')}
            before={share(coverage.before)}
            after={share(coverage.after)}
            change={coverage.change}
          />
        </tbody>
      </table>
    </Section>
  );
}

/** When each was evaluated, and at which checkpoint. */
function EvaluatedRow({ before, after }: Pick<ReportDiff, 'before' | 'after'>): React.ReactElement {
  const t = useTranslate();
  const { zone } = useReader();
  const tables = useStyles2(getTableStyles);
  const name = useStyles2(getNameStyles);
  const at = ({ evaluatedAt, checkpoint }: ReportDiff['before']): string =>
    `${formatInstant(evaluatedAt, zone)} ${zone.name}${checkpoint === null ? '' : `, ${checkpoint}`}`;
  return (
    <tr>
      <th scope="row" className={name}>
        {t('page.diff.evaluated')}
      </th>
      <td className={tables.prose}>{at(before)}</td>
      <td className={tables.prose}>{at(after)}</td>
      <td />
    </tr>
  );
}

interface DiffRowProps {
  readonly title: string;
  readonly before: ReactNode;
  readonly after: ReactNode;
  readonly change: React.ComponentProps<typeof ChangeChip>['change'];
}

function DiffRow({ title, before, after, change }: DiffRowProps): React.ReactElement {
  const name = useStyles2(getNameStyles);
  return (
    <tr>
      <th scope="row" className={name}>
        {title}
      </th>
      <td>{before}</td>
      <td>{after}</td>
      <td>
        <ChangeChip change={change} />
      </td>
    </tr>
  );
}
