import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Observation, Report } from '../../engine/model/report';
import { Section } from '../frame/Section';
import { NARROW } from '../theme/breakpoints';
import { useTranslate } from '../words/useTranslate';
import { InsightList, type InsightListProps } from './InsightList';

export interface ConclusionsSectionProps {
  readonly report: Pick<Report, 'actions' | 'observations'>;
}

const SHOWN = 6;

const MARKS: Readonly<Record<Observation['kind'], InsightListProps['mark']>> = Object.freeze({
  concern: { glyph: 'warn', tone: 'warn' },
  pattern: { glyph: 'arrow', tone: 'dim' },
  positive: { glyph: 'pass', tone: 'good' },
});

/** What to do now, and what was noticed: each a sentence that a rule made of one finding. */
export function ConclusionsSection({
  report: { actions, observations },
}: ConclusionsSectionProps): React.ReactElement | null {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  if (actions.length + observations.length === 0) {
    return null;
  }
  const of = (wanted: Observation['kind']): readonly Observation[] =>
    observations.filter(({ kind }) => kind === wanted);
  return (
    <Section
      id="conclusions"
      title={t('page.conclusions.title')}
      aside={t('page.conclusions.aside', { actions: actions.length, observations: observations.length })}
    >
      <div className={styles}>
        <div>
          {actions.length === 0 ? (
            <p>{t('page.conclusions.noAction')}</p>
          ) : (
            <InsightList
              heading={t('page.conclusions.actions')}
              insights={actions}
              mark={{ glyph: 'arrow', tone: 'plain' }}
              shown={SHOWN}
            />
          )}
        </div>
        {observations.length > 0 && (
          <div>
            {(['concern', 'pattern', 'positive'] as const).map((kind) => (
              <InsightList
                key={kind}
                heading={t(`page.conclusions.${kind}`)}
                insights={of(kind)}
                mark={MARKS[kind]}
                shown={SHOWN}
              />
            ))}
          </div>
        )}
      </div>
    </Section>
  );
}

function getStyles({ colors }: GrafanaTheme2): string {
  const rule = `1px solid ${colors.border.weak}`;
  return css({
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 420px), 1fr))',
    borderTop: rule,
    '& > div': { display: 'grid', alignContent: 'start', gap: 16, minWidth: 0, padding: '12px 16px 16px' },
    '& > div + div': { borderLeft: rule },
    '& p': { margin: 0, color: colors.text.secondary },
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)', '& > div + div': { borderLeft: 0, borderTop: rule } },
  });
}
