import { toIso } from '../../engine/model/reportValues';
import { formatSpan } from '../../i18n/instants';
import { formatDuration } from '../../i18n/numbers';
import { useReader } from '../words/useReader';
import { useTranslate } from '../words/useTranslate';
import { Message } from './Message';
import React, { type ReactNode } from 'react';

export interface NoDeploymentProps {
  readonly plan: string;
  readonly lookedFor: {
    readonly selector: string | null;
    readonly label: string;
    readonly from: number;
    readonly to: number;
  };
  /** Give a time, Open plan. */
  readonly actions: ReactNode;
}

/** No rollout was found: what was looked for, and how to go on. */
export function NoDeployment({
  plan,
  lookedFor: { selector, label, from, to },
  actions,
}: NoDeploymentProps): React.ReactElement {
  const t = useTranslate();
  const { zone } = useReader();
  const params = { plan, label, span: `${formatSpan({ from: toIso(from), to: toIso(to) }, zone)} ${zone.name}` };
  return (
    <Message
      glyph="no-data"
      title={t('page.empty.noDeployment', { lookback: formatDuration(to - from) })}
      actions={actions}
    >
      {selector === null ? (
        <p>{t('page.empty.onlyGiven', params)}</p>
      ) : (
        <p>
          {t('page.empty.lookedFor', params)} <code>{selector}</code>
        </p>
      )}
      <p>{t('page.empty.giveTime')}</p>
    </Message>
  );
}
