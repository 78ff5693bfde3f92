import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { focusRing } from '../theme/sharedStyles';
import { useTranslate } from '../words/useTranslate';
import { useAnchor } from './AnchorsContext';
import { goToFinding } from './goToFinding';

export interface FindingLinkProps {
  readonly finding: string | null;
  /** `section` says where it leads, `title` what it leads to. */
  readonly shows: 'section' | 'title';
}

/** Leads to the finding that a sentence or a row rests on; nothing where the page does not show it. */
export function FindingLink({ finding, shows }: FindingLinkProps): React.ReactElement | null {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  const anchor = useAnchor(finding);
  if (anchor === null) {
    return null;
  }
  const { section, sectionTitle, title } = anchor;
  const open = (event: React.MouseEvent): void => {
    event.preventDefault();
    goToFinding(anchor);
  };
  return (
    <a
      className={styles}
      href={`#${section}`}
      aria-label={title === sectionTitle ? undefined : t('page.finding.link', { title, section: sectionTitle })}
      onClick={open}
    >
      {shows === 'section' ? sectionTitle : title}
    </a>
  );
}

function getStyles(theme: GrafanaTheme2): string {
  return css(focusRing(theme), {
    color: theme.colors.text.link,
    '&:hover': { textDecoration: 'underline' },
    '@media print': { color: 'inherit' },
  });
}
