import { isPending } from '../../document/cells';
import type { Reason } from '../../engine/model/finding';
import { OutcomeChip } from '../marks/OutcomeChip';
import { useTranslate } from '../words/useTranslate';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import React from 'react';

export interface FailedSignalProps {
  readonly reason: Reason;
  readonly onAskAgain?: () => void;
}

/** Stands where figures would: why there are none, and what that means. */
export function FailedSignal({ reason, onAskAgain }: FailedSignalProps): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  const isWaiting = isPending(reason);
  return (
    <div className={styles}>
      <OutcomeChip outcome="failed" isPending={isWaiting} />
      {!isWaiting && (
        <p>
          {reason.text} {t('page.signals.failed')}
        </p>
      )}
      {!isWaiting && onAskAgain !== undefined && (
        <Button size="sm" variant="secondary" icon="sync" onClick={onAskAgain}>
          {t('page.banner.askAgain')}
        </Button>
      )}
    </div>
  );
}

function getStyles({ colors }: GrafanaTheme2): string {
  return css({
    display: 'grid',
    justifyItems: 'start',
    gap: 10,
    padding: '12px 16px 20px',
    borderTop: `1px solid ${colors.border.weak}`,
    '& p': { margin: 0, maxWidth: '56ch', overflowWrap: 'anywhere' },
    '@media print': { '& button': { display: 'none' } },
  });
}
