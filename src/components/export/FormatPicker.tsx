import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { focusRing } from '../theme/sharedStyles';
import { useTranslate } from '../words/useTranslate';

export interface FormatWords {
  readonly id: string;
  readonly name: string;
  /** What it is good for. */
  readonly about: string;
}

export interface FormatPickerProps {
  readonly formats: readonly FormatWords[];
  readonly value: string;
  readonly onChange: (format: string) => void;
}

/** One format of several, each with what it is good for. */
export function FormatPicker({ formats, value, onChange }: FormatPickerProps): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  return (
    <fieldset className={styles}>
      <legend>{t('page.export.format')}</legend>
      {formats.map(({ id, name, about }) => (
        <label key={id}>
          <input type="radio" name="dayone-format" value={id} checked={id === value} onChange={() => onChange(id)} />
          <span>
            <b>{name}</b>
            <small>{about}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function getStyles(theme: GrafanaTheme2): string {
  const { colors, typography } = theme;
  return css({
    margin: 0,
    padding: 0,
    border: 0,
    display: 'flex',
    flexDirection: 'column',
    '& legend': {
      margin: '0 0 4px',
      fontSize: typography.bodySmall.fontSize,
      fontWeight: typography.fontWeightMedium,
      color: colors.text.primary,
    },
    '& label': {
      display: 'flex',
      alignItems: 'flex-start',
      gap: 8,
      margin: 0,
      padding: '6px 8px',
      borderRadius: 4,
      cursor: 'pointer',
      fontWeight: typography.fontWeightRegular,
      '&:hover': { background: colors.action.hover },
      '&:has(:checked)': { background: colors.action.selected, '& small': { color: colors.text.primary } },
    },
    '& input': {
      flex: 'none',
      width: 16,
      height: 16,
      margin: '2px 0 0',
      accentColor: colors.primary.main,
      ...focusRing(theme),
    },
    '& b': { display: 'block', fontWeight: typography.fontWeightMedium, lineHeight: '20px' },
    '& small': {
      display: 'block',
      fontSize: typography.bodySmall.fontSize,
      lineHeight: '18px',
      color: colors.text.secondary,
    },
  });
}
