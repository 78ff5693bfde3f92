import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Edition } from '../../engine/model/edition';
import { toEditionWords } from '../../report/toLead';
import { useTelling, useTranslate } from '../words/useTranslate';

/** What the author of an edition wrote on it, left out and hid. */
export function EditionNote({ edition }: { readonly edition: Edition }): React.ReactElement {
  const t = useTranslate();
  const telling = useTelling();
  const { note } = edition;
  const styles = useStyles2(getStyles);
  return (
    <>
      {note !== null && (
        <p className={styles.note} role="note" aria-label={t('page.saved.note')}>
          {note}
        </p>
      )}
      {toEditionWords(edition, telling).map((sentence) => (
        <p key={sentence} className={styles.small}>
          {sentence}
        </p>
      ))}
    </>
  );
}

function getStyles({ colors, typography }: GrafanaTheme2): Record<'note' | 'small', string> {
  return {
    note: css({
      margin: '8px 0 0',
      paddingLeft: 12,
      borderLeft: `2px solid ${colors.border.strong}`,
      maxWidth: '80ch',
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
    }),
    small: css({ margin: '4px 0 0', color: colors.text.secondary, fontSize: typography.bodySmall.fontSize }),
  };
}
