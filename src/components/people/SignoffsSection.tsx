import type { Report, SignoffRow } from '../../engine/model/report';
import { formatInstant } from '../../i18n/instants';
import { Section } from '../frame/Section';
import { SLIM } from '../frame/getRecordStyles';
import { getTableStyles } from '../frame/getTableStyles';
import { Glyph } from '../marks/Glyph';
import { ToneText } from '../marks/ToneText';
import type { GlyphName } from '../marks/glyphs';
import { getFlowStyles } from '../readiness/getFlowStyles';
import type { Tone } from '../theme/toneColors';
import { useReader } from '../words/useReader';
import { useTranslate } from '../words/useTranslate';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

export interface SignoffsSectionProps {
  readonly signoffs: Report['signoffs'];
}

const MARKS: Readonly<Record<SignoffRow['state'], readonly [GlyphName, Tone]>> = Object.freeze({
  approved: ['pass', 'good'],
  rejected: ['fail', 'bad'],
  open: ['unknown', 'dim'],
});

/** Who approves what, and whether they did. */
export function SignoffsSection({ signoffs }: SignoffsSectionProps): React.ReactElement | null {
  const t = useTranslate();
  const { zone } = useReader();
  const tables = useStyles2(getTableStyles);
  const flow = useStyles2(getFlowStyles, SLIM);
  const styles = useStyles2(getStyles);
  if (signoffs.length === 0) {
    return null;
  }
  const approved = signoffs.filter(({ state }) => state === 'approved').length;
  return (
    <Section
      id="signoffs"
      title={t('page.signoffs.title')}
      aside={t('page.signoffs.aside', { approved, all: signoffs.length })}
    >
      <table className={cx(tables.table, flow)}>
        <thead>
          <tr>
            <th scope="col">{t('page.signoffs.role')}</th>
            <th scope="col">{t('page.signoffs.confirms')}</th>
            <th scope="col">{t('page.incidents.state')}</th>
            <th scope="col">{t('page.signoffs.by')}</th>
          </tr>
        </thead>
        <tbody>
          {signoffs.map(({ id, role, title, state, by, at, note }) => (
            <tr
              key={id}
              className={cx(state === 'rejected' && tables.problem)}
              data-testid={`dayone-signoff-${id}`}
              data-state={state}
            >
              <th scope="row">{role}</th>
              <td className={tables.prose} data-wide>
                {title}
                {note !== null && <span className={tables.more}>{note}</span>}
              </td>
              <td data-cell="head">
                <ToneText tone={MARKS[state][1]} className={styles.state}>
                  <Glyph name={MARKS[state][0]} size={14} />
                  {t(`page.signoffs.state.${state}`)}
                </ToneText>
              </td>
              <td data-label={t('page.signoffs.by')}>
                {by ?? '–'}
                {at !== null && <small className={styles.at}>{formatInstant(at, zone)}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function getStyles({ colors, typography }: GrafanaTheme2): Record<'state' | 'at', string> {
  return {
    state: css({ display: 'inline-flex', alignItems: 'center', gap: 6 }),
    at: css({ marginLeft: 8, fontSize: typography.bodySmall.fontSize, color: colors.text.secondary }),
  };
}
