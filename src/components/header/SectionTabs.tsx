import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Tab, TabsBar, useStyles2 } from '@grafana/ui';
import React, { useEffect, useMemo, useRef } from 'react';
import type { Report } from '../../sections/report';
import { Spoken } from '../frame/Note';
import { Glyph, type GlyphName } from '../marks/Glyph';
import { type Tone, toneColors } from '../theme/toTone';
import { useTelling, useTranslate } from '../words/useTranslate';
import { type SectionCount, toSectionCounts } from './toSectionCounts';
import { useSectionInView } from './useSectionInView';

export interface SectionBadgeProps {
  readonly count: number;
  /** What is counted; '' for everything there is. */
  readonly word: string;
  /** The number alone is seen; the word is spoken. */
  readonly isShort: boolean;
  readonly tone: Tone;
  readonly glyph: GlyphName | null;
}

/** A tab's counter: a number, or what is wrong there. */
export function SectionBadge({ count, word, isShort, tone, glyph }: SectionBadgeProps): React.ReactElement {
  const styles = useStyles2(getStyles, tone);
  return (
    <span className={styles}>
      {glyph !== null && <Glyph name={glyph} size={12} style={{ margin: 0 }} />}
      {count}
      {word !== '' && (isShort ? <Spoken> {word}</Spoken> : <span>{word}</span>)}
    </span>
  );
}

function getStyles(theme: GrafanaTheme2, tone: Tone): string {
  const { text, fill } = toneColors(theme, tone);
  const isNeutral = tone === 'plain' || tone === 'dim';
  return css({
    display: 'inline-flex',
    alignItems: 'center',
    gap: 4,
    padding: '0 6px',
    borderRadius: 10,
    fontSize: theme.typography.bodySmall.fontSize,
    lineHeight: '18px',
    color: isNeutral ? theme.colors.text.secondary : text,
    background: isNeutral ? theme.colors.secondary.transparent : fill,
  });
}

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
  const { translate } = useTelling();
  const styles = useStyles2(getSectionTabsStyles, top);
  const bar = useRef<HTMLElement>(null);
  const sections = useMemo(() => toSectionCounts(report, translate, isFilling), [report, translate, isFilling]);
  const isShort = sections.length > MOST_WIDE;
  const [active, goTo] = useSectionInView(sections.map(({ id }) => id));
  useEffect(() => showTab(bar.current), [active]);
  return (
    <nav ref={bar} className={cx(styles.bar, isShort && styles.short)} aria-label={t('page.tabs.label')}>
      <TabsBar hideBorder>
        {sections.map((section) => (
          <SectionTab
            key={section.id}
            section={section}
            isShort={isShort}
            isActive={section.id === active}
            onOpen={() => goTo(section.id)}
          />
        ))}
      </TabsBar>
    </nav>
  );
}

/** With more tabs than these a badge is only its number, and only where something is wrong. */
const MOST_WIDE = 9;

/** Scrolls sideways until the tab of the section in view is seen. */
function showTab(bar: HTMLElement | null): void {
  const tab = bar?.querySelector('[aria-selected="true"]');
  if (bar === null || !(tab instanceof HTMLElement)) {
    return;
  }
  const [outer, inner] = [bar.getBoundingClientRect(), tab.getBoundingClientRect()];
  const [before, after] = [inner.left - outer.left, inner.right - outer.right];
  bar.scrollLeft += before < 0 ? before : Math.max(0, after);
}

interface SectionTabProps {
  readonly section: SectionCount;
  readonly isShort: boolean;
  readonly isActive: boolean;
  readonly onOpen: () => void;
}

function SectionTab({
  section: { id, title, count, word, tone, glyph },
  isShort,
  isActive,
  onOpen,
}: SectionTabProps): React.ReactElement {
  const suffix = useMemo(
    () =>
      count === null || (isShort && word === '')
        ? undefined
        : () => <SectionBadge count={count} word={word} isShort={isShort} tone={tone} glyph={glyph} />,
    [count, word, isShort, tone, glyph]
  );
  const open = (event: React.MouseEvent): void => {
    event.preventDefault();
    onOpen();
  };
  return <Tab label={title} active={isActive} href={`#${id}`} suffix={suffix} onChangeTab={open} />;
}

function getSectionTabsStyles(
  { colors, typography, zIndex }: GrafanaTheme2,
  top: number
): Record<'bar' | 'short', string> {
  const bar = css({
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
  return {
    bar,
    short: css({ '& a': { gap: 4, paddingLeft: 8, paddingRight: 8, fontSize: typography.bodySmall.fontSize } }),
  };
}
