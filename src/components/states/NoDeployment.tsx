import { Button, Field, Input } from '@grafana/ui';
import React, { type ReactNode, useState } from 'react';
import { toIso } from '../../engine/model/time';
import { formatSpan, type Zone } from '../../i18n/instants';
import { formatDuration } from '../../i18n/numbers';
import { useReader, useTranslate } from '../words/useTranslate';
import { Message } from './Message';

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

export interface GiveTimeProps {
  /** The rollout's end, milliseconds since the epoch. */
  readonly onGive: (rolloutEnd: number) => void;
}

/** The end of a rollout, given by hand in the reader's zone. */
export function GiveTime({ onGive }: GiveTimeProps): React.ReactElement {
  const t = useTranslate();
  const { zone } = useReader();
  const [text, setText] = useState('');
  const instant = parseWallTime(text, zone);
  const give = (event: React.FormEvent): void => {
    event.preventDefault();
    if (instant !== null) {
      onGive(instant);
    }
  };
  return (
    <form onSubmit={give} style={{ display: 'flex', alignItems: 'flex-end', gap: 8 }}>
      <Field
        label={t('page.empty.rolloutEnd', { zone: zone.name })}
        noMargin
        invalid={text !== '' && instant === null}
        error={t('page.empty.badTime')}
      >
        <Input
          id="dayone-rollout-end"
          type="datetime-local"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </Field>
      <Button type="submit" disabled={instant === null}>
        {t('page.empty.evaluate')}
      </Button>
    </form>
  );
}

/** `2025-10-23T03:23` on the wall of a zone as milliseconds since the epoch; null where it is no such time. */
export function parseWallTime(text: string, zone: Zone): number | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text)) {
    return null;
  }
  const asUtc = Date.parse(`${text}Z`);
  if (!Number.isFinite(asUtc)) {
    return null;
  }
  const guess = asUtc - zone.offsetMinutes(asUtc) * 60_000;
  return asUtc - zone.offsetMinutes(guess) * 60_000;
}
