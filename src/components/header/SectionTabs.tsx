import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Tab, TabsBar, useStyles2 } from '@grafana/ui';
import React, { useMemo } from 'react';
import type { Report } from '../../engine/model/report';
import { useTranslate } from '../words/useTranslate';
import { SectionBadge } from './SectionBadge';
import { toSectionCounts, type SectionCount } from './toSectionCounts';
import { useSectionInView } from './useSectionInView';

export interface SectionTabsProps {
  readonly report: Report;
  /** Answers are outstanding. */
  readonly isFilling: boolean;
  /** Pixels that the application's own header covers. */
  readonly top: number;
}

/** The page's sections as anchors that stay in view, with what each one holds. */
export function SectionTabs({ report, isFilling, top }: SectionTabsProps): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getStyles, top);
  const sections = useMemo(() => toSectionCounts(report, t, isFilling), [report, t, isFilling]);
  const [active, goTo] = useSectionInView(sections.map(({ id }) => id));
  return (
    <nav className={styles} aria-label={t('page.tabs.label')}>
      <TabsBar hideBorder>
        {sections.map((section) => (
          <SectionTab key={section.id} section={section} isActive={section.id === active} onOpen={() => goTo(section.id)} />
        ))}
      </TabsBar>
    </nav>
  );
}

interface SectionTabProps {
  readonly section: SectionCount;
  readonly isActive: boolean;
  readonly onOpen: () => void;
}

function SectionTab({ section: { id, title, text, tone, glyph }, isActive, onOpen }: SectionTabProps): React.ReactElement {
  const suffix = useMemo(() => (text === '' ? undefined : () => <SectionBadge text={text} tone={tone} glyph={glyph} />), [text, tone, glyph]);
  const open = (event: React.MouseEvent): void => {
    event.preventDefault();
    onOpen();
  };
  return <Tab label={title} active={isActive} href={`#${id}`} suffix={suffix} onChangeTab={open} />;
}

function getStyles({ colors, zIndex }: GrafanaTheme2, top: number): string {
  return css({
    position: 'sticky',
    top,
    zIndex: zIndex.navbarFixed - 1,
    overflowX: 'auto',
    scrollbarWidth: 'none',
    background: colors.background.canvas,
    borderBottom: `1px solid ${colors.border.weak}`,
    '& a': { display: 'flex', alignItems: 'center', gap: 6, whiteSpace: 'nowrap' },
    '@media print': { display: 'none' },
  });
}
