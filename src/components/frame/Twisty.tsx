import { css } from '@emotion/css';
import { Button, useStyles2 } from '@grafana/ui';
import React from 'react';
import { Glyph } from '../marks/Glyph';
import { quietButton } from '../theme/sharedStyles';
import { useTranslate } from '../words/useTranslate';

export interface TwistyProps {
  readonly isOpen: boolean;
  /** What it opens, for a screen reader. */
  readonly label: string;
  /** Id of what it opens, and of itself where the focus has to come back to it. */
  readonly controls?: string;
  readonly id?: string;
  readonly onToggle: () => void;
}

/** Opens and closes what follows; `data-fold` marks one that hides rows, so that a link to such a row can open it. */
export function Twisty({ isOpen, label, controls, id, onToggle }: TwistyProps): React.ReactElement {
  const styles = useStyles2(getStyles);
  return (
    <button
      type="button"
      id={id}
      className={styles.button}
      aria-expanded={isOpen}
      data-fold={controls === undefined ? '' : undefined}
      aria-controls={isOpen ? controls : undefined}
      aria-label={label}
      onClick={onToggle}
    >
      <Glyph name={isOpen ? 'open' : 'closed'} size={14} />
    </button>
  );
}

function getStyles(theme: Parameters<typeof quietButton>[0]): { button: string } {
  return {
    button: css(quietButton(theme), { width: 20, height: 20, flex: 'none', '@media print': { visibility: 'hidden' } }),
  };
}

export interface MoreButtonProps {
  readonly isOpen: boolean;
  /** How many are not shown. */
  readonly count: number;
  readonly onToggle: () => void;
}

/** Shows the rest of a long list. */
export function MoreButton({ isOpen, count, onToggle }: MoreButtonProps): React.ReactElement {
  const t = useTranslate();
  return (
    <Button
      className={useStyles2(getMoreButtonStyles)}
      size="sm"
      fill="text"
      variant="secondary"
      aria-expanded={isOpen}
      onClick={onToggle}
    >
      {isOpen ? t('page.more.fewer') : t('page.more.show', { count })}
    </Button>
  );
}

function getMoreButtonStyles(): string {
  return css({ margin: '4px 8px', '@media print': { display: 'none' } });
}
