import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Alert, Button, ClipboardButton, Field, Input, RadioButtonGroup, useStyles2 } from '@grafana/ui';
import React, { useState } from 'react';
import { useTranslate } from '../words/useTranslate';

export interface SnapshotBoxProps {
  readonly isPermitted: boolean;
  readonly isBusy: boolean;
  /** The address of the snapshot that stands; null where there is none. */
  readonly url: string | null;
  readonly isDeleted: boolean;
  /** What went wrong last. */
  readonly failure: { readonly kind: 'create' | 'delete'; readonly message: string } | null;
  /** Whether what was chosen can be written. */
  readonly isValid: boolean;
  /** Seconds that it is kept; 0 is for ever. */
  readonly onCreate: (expires: number) => void;
  readonly onDelete: () => void;
}

/** A snapshot that Grafana keeps: who can read it is said before it is made, and it can be taken back as long as it is shown. */
export function SnapshotBox(props: SnapshotBoxProps): React.ReactElement {
  const { isPermitted, url, isDeleted, failure } = props;
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  return (
    <section className={styles} aria-labelledby="dayone-snapshot">
      <h3 id="dayone-snapshot">{t('page.snapshot.title')}</h3>
      <p>{t(isPermitted ? 'page.snapshot.about' : 'page.snapshot.notPermitted')}</p>
      {url !== null && <MadeSnapshot {...props} url={url} />}
      {url === null && isPermitted && <NewSnapshot {...props} />}
      {isDeleted && <p role="status">{t('page.snapshot.deleted')}</p>}
      {failure !== null && (
        <Alert
          severity="error"
          title={t(failure.kind === 'create' ? 'page.snapshot.failed' : 'page.snapshot.notDeleted', {
            message: failure.message,
          })}
        />
      )}
    </section>
  );
}

const HOUR = 3600;

function NewSnapshot({
  isBusy,
  isValid,
  onCreate,
}: Pick<SnapshotBoxProps, 'isBusy' | 'isValid' | 'onCreate'>): React.ReactElement {
  const t = useTranslate();
  const [expires, setExpires] = useState(24 * HOUR);
  const lengths = [
    { value: HOUR, label: t('page.snapshot.hour') },
    { value: 24 * HOUR, label: t('page.snapshot.day') },
    { value: 7 * 24 * HOUR, label: t('page.snapshot.week') },
    { value: 0, label: t('page.snapshot.never') },
  ];
  return (
    <>
      <Field label={t('page.snapshot.expires')} noMargin>
        <RadioButtonGroup options={lengths} value={expires} onChange={setExpires} />
      </Field>
      <Button variant="secondary" icon="camera" disabled={isBusy || !isValid} onClick={() => onCreate(expires)}>
        {t(isBusy ? 'page.snapshot.busy' : 'page.snapshot.create')}
      </Button>
    </>
  );
}

function MadeSnapshot({
  url,
  isBusy,
  onDelete,
}: { readonly url: string } & Pick<SnapshotBoxProps, 'isBusy' | 'onDelete'>): React.ReactElement {
  const t = useTranslate();
  return (
    <>
      <Field label={t('page.snapshot.link')} noMargin>
        <Input
          id="dayone-snapshot-link"
          value={url}
          readOnly
          addonAfter={
            <ClipboardButton icon="copy" variant="secondary" getText={() => url}>
              {t('page.export.copy')}
            </ClipboardButton>
          }
        />
      </Field>
      <div>
        <Button variant="destructive" fill="outline" icon="trash-alt" disabled={isBusy} onClick={onDelete}>
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
