import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import { smallText } from '../theme/sharedStyles';
import { Twisty } from './Twisty';

export interface SectionProps {
  /** The anchor; unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly subtitle?: string;
  /** At the header's right end: counts or a chip. */
  readonly aside?: ReactNode;
  /** Present where the section can be folded to its header. */
  readonly fold?: { readonly isOpen: boolean; readonly onToggle: () => void; readonly label: string };
  /** A line under the header, where what follows has none of its own. */
  readonly hasRule?: boolean;
  readonly children?: ReactNode;
}

/** One panel of the page: a heading, and what belongs to it. */
export function Section({
  id,
  title,
  subtitle,
  aside,
  fold,
  hasRule = false,
  children,
}: SectionProps): React.ReactElement {
  const styles = useStyles2(getSectionStyles);
  const isOpen = fold?.isOpen ?? true;
  return (
    <section id={id} className={styles.panel} aria-labelledby={`${id}-heading`} data-testid={`dayone-${id}`}>
      <header className={cx(styles.header, hasRule && styles.rule)}>
        {fold !== undefined && <Twisty isOpen={isOpen} label={fold.label} onToggle={fold.onToggle} />}
        <h2 id={`${id}-heading`} className={styles.title}>
          {title}
        </h2>
        <Subtitle text={subtitle} isOpen={isOpen} />
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </header>
      {isOpen && children}
    </section>
  );
}

/** Beside the title; of a folded section it may be long, and takes the room there is. */
function Subtitle({
  text,
  isOpen,
}: {
  readonly text: string | undefined;
  readonly isOpen: boolean;
}): React.ReactElement {
  const styles = useStyles2(getSectionStyles);
  return (
    <>
      {text !== undefined && <span className={cx(styles.subtitle, !isOpen && styles.summary)}>{text}</span>}
      {(isOpen || text === undefined) && <span className={styles.spacer} />}
    </>
  );
}

export interface SectionStyles {
  readonly panel: string;
  readonly header: string;
  readonly rule: string;
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly spacer: string;
  readonly aside: string;
}

export function getSectionStyles(theme: GrafanaTheme2): SectionStyles {
  return {
    panel: css({
      minWidth: 0,
      background: theme.colors.background.primary,
      border: `1px solid ${theme.colors.border.weak}`,
      borderRadius: theme.shape.radius.default,
      scrollMarginTop: 96,
      '@media print': { breakInside: 'avoid' },
    }),
    header: css({
      display: 'flex',
      alignItems: 'center',
      flexWrap: 'wrap',
      gap: '0 12px',
      padding: '10px 16px',
      minHeight: 44,
    }),
    rule: css({ borderBottom: `1px solid ${theme.colors.border.weak}` }),
    title: css({
      margin: 0,
      fontSize: theme.typography.h5.fontSize,
      lineHeight: '22px',
      fontWeight: theme.typography.fontWeightMedium,
      color: theme.colors.text.maxContrast,
    }),
    subtitle: css(smallText(theme)),
    summary: css({ flex: '1 1 0', minWidth: 'min(100%, 200px)' }),
    spacer: css({ flex: 1 }),
    aside: css(smallText(theme), { display: 'inline-flex', alignItems: 'center', gap: 16, flexWrap: 'wrap' }),
  };
}
