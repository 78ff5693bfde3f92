import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Alert, Button, ClipboardButton, Field, Input, RadioButtonGroup, useStyles2 } from '@grafana/ui';
import React, { useState } from 'react';
import { useTranslate } from '../words/useTranslate';

export type SnapshotState =
  | { readonly kind: 'idle' | 'busy' | 'deleted' | 'not-permitted' }
  | { readonly kind: 'made'; readonly url: string }
  | { readonly kind: 'failed'; readonly message: string };

export interface SnapshotBoxProps {
  readonly state: SnapshotState;
  /** Seconds that it is kept; 0 is for ever. */
  readonly onCreate: (expires: number) => void;
  readonly onDelete: () => void;
}

const HOUR = 3600;

/** A snapshot that Grafana keeps: who can read it is said before it is made. */
export function SnapshotBox({ state, onCreate, onDelete }: SnapshotBoxProps): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  const [expires, setExpires] = useState(24 * HOUR);
  const lengths = [
    { value: HOUR, label: t('page.snapshot.hour') },
    { value: 24 * HOUR, label: t('page.snapshot.day') },
    { value: 7 * 24 * HOUR, label: t('page.snapshot.week') },
    { value: 0, label: t('page.snapshot.never') },
  ];
  return (
    <section className={styles} aria-labelledby="dayone-snapshot">
      <h3 id="dayone-snapshot">{t('page.snapshot.title')}</h3>
      <p>{t(state.kind === 'not-permitted' ? 'page.snapshot.notPermitted' : 'page.snapshot.about')}</p>
      {state.kind === 'made' && <MadeSnapshot url={state.url} onDelete={onDelete} />}
      {state.kind !== 'made' && state.kind !== 'not-permitted' && (
        <>
          <Field label={t('page.snapshot.expires')} noMargin>
            <RadioButtonGroup options={lengths} value={expires} onChange={setExpires} />
          </Field>
          <Button variant="secondary" icon="camera" disabled={state.kind === 'busy'} onClick={() => onCreate(expires)}>
            {t(state.kind === 'busy' ? 'page.snapshot.busy' : 'page.snapshot.create')}
          </Button>
        </>
      )}
      {state.kind === 'deleted' && <p role="status">{t('page.snapshot.deleted')}</p>}
      {state.kind === 'failed' && <Alert severity="error" title={t('page.snapshot.failed', { message: state.message })} />}
    </section>
  );
}

function MadeSnapshot({ url, onDelete }: { readonly url: string; readonly onDelete: () => void }): React.ReactElement {
  const t = useTranslate();
  return (
    <>
      <Field label={t('page.snapshot.link')} noMargin>
        <Input id="dayone-snapshot-link" value={url} readOnly addonAfter={<ClipboardButton icon="copy" variant="secondary" getText={() => url}>{t('page.export.copy')}</ClipboardButton>} />
      </Field>
      <div>
        <Button variant="destructive" fill="outline" icon="trash-alt" onClick={onDelete}>
          {t('page.snapshot.delete')}
        </Button>
      </div>
    </>
  );
}

function getStyles({ colors, typography }: GrafanaTheme2): string {
  return css({
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: 12,
    marginTop: 24,
    paddingTop: 16,
    borderTop: `1px solid ${colors.border.weak}`,
    '& > *': { maxWidth: '100%' },
    '& > :has(input[readonly])': { width: '100%' },
    '& h3': { margin: 0, fontSize: typography.h5.fontSize },
    '& p': { margin: 0, color: colors.text.secondary },
  });
}
