import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Alert, Button, Drawer, useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import { useTranslate } from '../words/useTranslate';
import { ChoiceFields, type ChoiceFieldsProps } from './ChoiceFields';
import { FormatPicker, type FormatWords } from './FormatPicker';

export interface ExportDrawerProps extends ChoiceFieldsProps {
  readonly formats: readonly FormatWords[];
  /** The last thing that was done. */
  readonly state: { readonly kind: 'idle' | 'busy' | 'copied' } | { readonly kind: 'failed'; readonly message: string };
  readonly onDownload: () => void;
  readonly onCopy: () => void;
  readonly onPrint: () => void;
  readonly onClose: () => void;
  /** What else can be made of the report, below the files. */
  readonly children?: ReactNode;
}

/** A report taken along: which format, and what is in it. */
export function ExportDrawer({
  formats,
  state,
  onDownload,
  onCopy,
  onPrint,
  onClose,
  children,
  ...fields
}: ExportDrawerProps): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  const { form, isValid, onChange } = fields;
  const isBusy = state.kind === 'busy' || !isValid;
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    onDownload();
  };
  return (
    <Drawer title={t('page.export.title', { title: fields.defaultTitle })} onClose={onClose} size="md">
      <form className={styles.form} onSubmit={submit} data-testid="dayone-export">
        <FormatPicker formats={formats} value={form.format} onChange={(format) => onChange({ format })} />
        <div className={styles.actions}>
          <Button type="submit" icon="download-alt" disabled={isBusy}>
            {t('page.export.download')}
          </Button>
          <Button
            type="button"
            variant="secondary"
            icon={state.kind === 'copied' ? 'check' : 'copy'}
            disabled={isBusy}
            onClick={onCopy}
          >
            {t(state.kind === 'copied' ? 'page.export.copied' : 'page.export.copy')}
          </Button>
          <Button type="button" variant="secondary" icon="file-alt" disabled={isBusy} onClick={onPrint}>
            {t('page.export.print')}
          </Button>
        </div>
        <div role="status" className={styles.status}>
          {state.kind === 'busy' ? t('page.export.busy') : ''}
        </div>
        {state.kind === 'failed' && (
          <Alert severity="error" title={t('page.export.failed', { message: state.message })} />
        )}
        <ChoiceFields {...fields} />
      </form>
      {children}
    </Drawer>
  );
}

function getStyles({ colors, typography }: GrafanaTheme2): Record<'form' | 'actions' | 'status', string> {
  return {
    form: css({ display: 'flex', flexDirection: 'column', gap: 16 }),
    actions: css({ display: 'flex', flexWrap: 'wrap', gap: 8 }),
    status: css({
      color: colors.text.secondary,
      fontSize: typography.bodySmall.fontSize,
      '&:empty': { display: 'none' },
    }),
  };
}
