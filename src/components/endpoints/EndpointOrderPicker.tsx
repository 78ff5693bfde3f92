import { css } from '@emotion/css';
import { RadioButtonGroup, useStyles2 } from '@grafana/ui';
import React, { useMemo } from 'react';
import { useTranslate } from '../words/useTranslate';
import type { EndpointOrder } from './sortEndpoints';

export interface EndpointOrderPickerProps {
  readonly order: EndpointOrder;
  readonly onChange: (order: EndpointOrder) => void;
}

/** By what the rows that are shown are sorted. */
export function EndpointOrderPicker({ order, onChange }: EndpointOrderPickerProps): React.ReactElement {
  const t = useTranslate();
  const options = useMemo(
    () => [
      { value: 'traffic' as const, label: t('page.endpoints.by.traffic') },
      { value: 'errors' as const, label: t('page.endpoints.by.errors') },
      { value: 'latency' as const, label: t('page.endpoints.by.latency') },
    ],
    [t]
  );
  return (
    <RadioButtonGroup
      className={useStyles2(getStyles)}
      aria-label={t('page.endpoints.sortBy')}
      size="sm"
      options={options}
      value={order}
      onChange={onChange}
    />
  );
}

function getStyles(): string {
  return css({ '@media print': { display: 'none' } });
}
