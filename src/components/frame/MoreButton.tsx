import { css } from '@emotion/css';
import { Button, useStyles2 } from '@grafana/ui';
import React from 'react';
import { useTranslate } from '../words/useTranslate';

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
      className={useStyles2(getStyles)}
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

function getStyles(): string {
  return css({ margin: '4px 8px', '@media print': { display: 'none' } });
}
