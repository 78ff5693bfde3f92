import { Button, Field, Input } from '@grafana/ui';
import React, { useState } from 'react';
import { useReader } from '../words/useReader';
import { useTranslate } from '../words/useTranslate';
import { parseWallTime } from './parseWallTime';

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
