import { css } from '@emotion/css';
import { RadioButtonGroup, useStyles2 } from '@grafana/ui';
import React, { useContext, useMemo, useState } from 'react';
import { toPageSection } from '../../report/toDocument';
import type { EndpointTotals } from '../../sections/endpoints/report';
import { sortEndpoints } from '../../sections/endpoints/view';
import type { Report } from '../../sections/report';
import { BlockSection } from '../blocks/BlockSection';
import { AnchorsContext } from '../insights/AnchorsContext';
import { useTelling } from '../words/useTranslate';
import { useTranslate } from '../words/useTranslate';

type Order = EndpointTotals['by'];

/** Endpoints in the report's order until another one is chosen. */
export function EndpointsSection({ report }: { readonly report: Report }): React.ReactElement | null {
  const telling = useTelling();
  const anchors = useContext(AnchorsContext);
  const [chosen, setChosen] = useState<Order | null>(null);
  const body = useMemo(
    () => toPageSection('endpoints', { report: chosen === null ? report : inOrder(report, chosen), telling, anchors }),
    [report, chosen, telling, anchors]
  );
  if (body === null) {
    return null;
  }
  const picker = <OrderPicker order={chosen ?? report.endpointTotals?.by ?? 'traffic'} onChange={setChosen} />;
  return <BlockSection id="endpoints" body={body} tools={report.endpoints.length > 1 ? picker : undefined} />;
}

function inOrder(report: Report, by: Order): Report {
  const { endpoints, endpointTotals: totals } = report;
  return {
    ...report,
    endpoints: sortEndpoints(endpoints, by),
    endpointTotals: totals === null ? null : { ...totals, by },
  };
}

interface OrderPickerProps {
  readonly order: Order;
  readonly onChange: (order: Order) => void;
}

/** By what the rows that are shown are sorted. */
function OrderPicker({ order, onChange }: OrderPickerProps): React.ReactElement {
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
