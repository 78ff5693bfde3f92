import { isPending } from '../../document/cells';
import type { Reason, Status } from '../../engine/model/finding';
import { statusTone } from '../theme/toTone';
import { useTranslate } from '../words/useTranslate';
import { Glyph } from './Glyph';
import { ToneText } from './ToneText';
import { css } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

export interface StateMarkProps {
  readonly state: 'up' | 'down' | 'unknown';
  readonly status: Status;
  readonly reason: Reason;
}

/** Up or down in a word, with the shape of its judgement: what is up now may have been down before. */
export function StateMark({ state, status, reason }: StateMarkProps): React.ReactElement {
  const t = useTranslate();
  const isWaiting = isPending(reason);
  return (
    <span className={useStyles2(getStyles)} title={reason.text}>
      <ToneText tone={isWaiting ? 'dim' : statusTone(status)}>
        <Glyph name={isWaiting ? 'waiting' : status} size={14} />
      </ToneText>
      {isWaiting ? t('page.outcome.pending') : t(`page.services.state.${state}`)}
    </span>
  );
}

function getStyles(): string {
  return css({ display: 'inline-flex', alignItems: 'center', gap: 6 });
}
