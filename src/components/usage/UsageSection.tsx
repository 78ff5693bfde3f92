import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Report, UsageRow } from '../../engine/model/report';
import { Section } from '../frame/Section';
import { smallText } from '../theme/sharedStyles';
import { useTranslate } from '../words/useTranslate';
import { UsageFigure } from './UsageFigure';
import { UsageParts } from './UsageParts';

export interface UsageSectionProps {
  readonly report: Pick<Report, 'usage'>;
}

/** Figures of business and use by group: told, not judged. */
export function UsageSection({ report: { usage } }: UsageSectionProps): React.ReactElement | null {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  if (usage.length === 0) {
    return null;
  }
  return (
    <Section id="usage" title={t('page.usage.title')} subtitle={t('page.usage.subtitle')}>
      <div className={styles.groups}>
        {toGroups(usage).map(({ title, rows }) => (
          <section key={title} className={styles.group} aria-label={title}>
            <h3>{title}</h3>
            {rows.map((row) =>
              row.parts.length > 0 ? <UsageParts key={row.id} row={row} /> : <UsageFigure key={row.id} row={row} />
            )}
          </section>
        ))}
      </div>
    </Section>
  );
}

function toGroups(
  usage: readonly UsageRow[]
): readonly { readonly title: string; readonly rows: readonly UsageRow[] }[] {
  return [...new Set(usage.map(({ group }) => group))].map((title) => ({
    title,
    rows: usage.filter(({ group }) => group === title),
  }));
}

function getStyles(theme: GrafanaTheme2): Record<'groups' | 'group', string> {
  const { colors, typography } = theme;
  return {
    groups: css({
      columnWidth: 360,
      columnGap: 32,
      padding: '4px 16px 12px',
      borderTop: `1px solid ${colors.border.weak}`,
    }),
    group: css({
      padding: '8px 0 4px',
      breakInside: 'avoid',
      '& > h3': { ...smallText(theme), margin: 0, paddingBottom: 4, fontWeight: typography.fontWeightMedium },
    }),
  };
}
