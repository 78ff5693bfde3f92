import { Button, LoadingBar } from '@grafana/ui';
import React from 'react';
import { useTranslate } from '../words/useTranslate';
import { Message } from './Message';

export interface LookingProps {
  /** The plan's title, once it is known. */
  readonly title: string;
  readonly onCancel: () => void;
}

/** Before anything is known of the deployment. */
export function Looking({ title, onCancel }: LookingProps): React.ReactElement {
  const t = useTranslate();
  return (
    <>
      <LoadingBar width={400} ariaLabel={t('page.evaluated.loading')} />
      <Message
        glyph="waiting"
        title={title === '' ? t('page.evaluated.looking') : `${title}: ${t('page.evaluated.looking')}`}
        actions={
          <Button variant="secondary" icon="times" onClick={onCancel}>
            {t('page.evaluated.cancel')}
          </Button>
        }
      />
    </>
  );
}
