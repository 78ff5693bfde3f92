import type { Report } from '../../engine/model/report';
import { formatSpan } from '../../i18n/instants';
import { Section } from '../frame/Section';
import { useReader } from '../words/useReader';
import { useTranslate } from '../words/useTranslate';
import { EndpointNotes } from './EndpointNotes';
import { EndpointOrderPicker } from './EndpointOrderPicker';
import { EndpointTable } from './EndpointTable';
import type { EndpointOrder } from './sortEndpoints';
import React, { useState } from 'react';

export interface EndpointsSectionProps {
  readonly report: Pick<Report, 'endpoints' | 'endpointTotals' | 'sources'>;
}

/** Requests by method and path, what they add up to, and whether the service's own counters agree. */
export function EndpointsSection({ report }: EndpointsSectionProps): React.ReactElement | null {
  const t = useTranslate();
  const { zone } = useReader();
  const { endpoints, endpointTotals: totals, sources } = report;
  const [chosen, setChosen] = useState<EndpointOrder | null>(null);
  if (totals === null && endpoints.length === 0) {
    return null;
  }
  const order = chosen ?? totals?.by ?? 'traffic';
  return (
    <Section
      id="endpoints"
      title={t('page.endpoints.title')}
      subtitle={totals === null ? undefined : `${formatSpan(totals, zone)} ${zone.name}`}
      aside={<EndpointsAside report={report} order={order} onOrder={setChosen} />}
    >
      {endpoints.length > 0 && (
        <EndpointTable endpoints={endpoints} totals={totals} order={order} isAsReported={chosen === null} />
      )}
      {totals !== null && <EndpointNotes totals={totals} sources={sources} />}
    </Section>
  );
}

interface EndpointsAsideProps extends EndpointsSectionProps {
  readonly order: EndpointOrder;
  readonly onOrder: (order: EndpointOrder) => void;
}

function EndpointsAside({
  report: { endpoints, endpointTotals: totals },
  order,
  onOrder,
}: EndpointsAsideProps): React.ReactElement | null {
  const t = useTranslate();
  if (endpoints.length === 0) {
    return null;
  }
  return (
    <>
      {totals === null
        ? t('page.endpoints.count', { count: endpoints.length })
        : t('page.endpoints.shown', { shown: totals.shown, seen: totals.seen })}
      {endpoints.length > 1 && <EndpointOrderPicker order={order} onChange={onOrder} />}
    </>
  );
}
