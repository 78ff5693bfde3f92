import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, Checkbox, useStyles2 } from '@grafana/ui';
import React from 'react';
import { useTranslate } from '../words/useTranslate';

export interface TickListProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly ticked: readonly Value[];
  /** With buttons for all and none. */
  readonly withAll?: boolean;
  /** In the order of the options. */
  readonly onChange: (ticked: readonly Value[]) => void;
}

/** Any number of several. */
export function TickList<Value extends string>({
  legend,
  options,
  ticked,
  withAll = false,
  onChange,
}: TickListProps<Value>): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  const toggle = (value: Value): void =>
    onChange(
      options
        .map((option) => option.value)
        .filter((each) => (each === value ? !ticked.includes(each) : ticked.includes(each)))
    );
  return (
    <fieldset className={styles}>
      <legend>{legend}</legend>
      {withAll && (
        <p>
          <Button type="button" size="sm" fill="text" onClick={() => onChange(options.map(({ value }) => value))}>
            {t('page.export.all')}
          </Button>
          <Button type="button" size="sm" fill="text" onClick={() => onChange([])}>
            {t('page.export.none')}
          </Button>
        </p>
      )}
      <div>
        {options.map(({ value, label }) => (
          <Checkbox key={value} label={label} value={ticked.includes(value)} onChange={() => toggle(value)} />
        ))}
      </div>
    </fieldset>
  );
}

function getStyles({ colors, typography }: GrafanaTheme2): string {
  return css({
    margin: 0,
    padding: 0,
    border: 0,
    position: 'relative',
    '& legend': {
      margin: '0 0 4px',
      fontSize: typography.bodySmall.fontSize,
      fontWeight: typography.fontWeightMedium,
      color: colors.text.primary,
    },
    '& > p': { position: 'absolute', top: -28, right: 0, margin: 0 },
    '& > div': {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(180px, 1fr))',
      gap: '6px 12px',
      '& label': { justifyContent: 'start' },
    },
  });
}
