import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Report } from '../../engine/model/report';
import { Section } from '../frame/Section';
import { useTranslate } from '../words/useTranslate';
import { InsightList } from './InsightList';

export interface RecommendationsSectionProps {
  readonly recommendations: Report['recommendations'];
}

const HORIZONS = [7, 30, 90] as const;

/** What is worth doing within 7, 30 and 90 days, each because of one finding. */
export function RecommendationsSection({ recommendations }: RecommendationsSectionProps): React.ReactElement | null {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  if (recommendations.length === 0) {
    return null;
  }
  return (
    <Section
      id="recommendations"
      title={t('page.recommendations.title')}
      subtitle={t('page.recommendations.subtitle')}
      hasRule
    >
      <div className={styles}>
        {HORIZONS.map((days) => (
          <InsightList
            key={days}
            heading={t('page.recommendations.within', { days })}
            insights={recommendations.filter(({ withinDays }) => withinDays === days)}
            mark={{ glyph: 'arrow', tone: 'dim' }}
            shown={8}
          />
        ))}
      </div>
    </Section>
  );
}

function getStyles(_theme: GrafanaTheme2): string {
  return css({
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))',
    gap: '16px 32px',
    padding: '12px 16px 16px',
  });
}
