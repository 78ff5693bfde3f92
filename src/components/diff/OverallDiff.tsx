import { useStyles2 } from '@grafana/ui';
import React from 'react';
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
  const { numbers, zone } = useReader();
  const tables = useStyles2(getTableStyles);
  const name = useStyles2(getNameStyles);
  const at = ({ evaluatedAt, checkpoint }: ReportDiff['before']): string =>
    `${formatInstant(evaluatedAt, zone)} ${zone.name}${checkpoint === null ? '' : `, ${checkpoint}`}`;
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
          <tr>
            <th scope="row" className={name}>
              {t('page.diff.evaluated')}
            </th>
            <td className={tables.prose}>{at(before)}</td>
            <td className={tables.prose}>{at(after)}</td>
            <td />
          </tr>
          <tr>
            <th scope="row" className={name}>
              {t('page.diff.verdict')}
            </th>
            <td>{word(verdict.before)}</td>
            <td>{word(verdict.after)}</td>
            <td>
              <ChangeChip change={verdict.change} />
            </td>
          </tr>
          <tr>
            <th scope="row" className={name}>
              {t('page.diff.score')}
            </th>
            <td>{points(score.before)}</td>
            <td>{points(score.after)}</td>
            <td>
              <ChangeChip change={score.change} />
            </td>
          </tr>
          <tr>
            <th scope="row" className={name}>
              {t('page.diff.coverage')}
            </th>
            <td>{share(coverage.before)}</td>
            <td>{share(coverage.after)}</td>
            <td>
              <ChangeChip change={coverage.change} />
            </td>
          </tr>
        </tbody>
      </table>
    </Section>
  );
}
