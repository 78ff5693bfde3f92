import React from 'react';
import type { Report, TraceSection } from '../../engine/model/report';
import { Note } from '../frame/Note';
import { onlySource } from '../words/onlySource';
import { useTranslate } from '../words/useTranslate';
import { FailedSignal } from './FailedSignal';
import { OperationTable } from './OperationTable';
import { SignalFacts } from './SignalFacts';
import { TraceTable } from './TraceTable';

export interface TraceOperationsProps {
  readonly traces: TraceSection;
  readonly sources: Report['sources'];
  readonly onAskAgain?: () => void;
}

/** Operations in both windows, and the slowest and the failing traces; samples, and said to be. */
export function TraceOperations({ traces, sources, onAskAgain }: TraceOperationsProps): React.ReactElement {
  const t = useTranslate();
  if (traces.reason.code === 'evidence.failed') {
    return <FailedSignal reason={traces.reason} onAskAgain={onAskAgain} />;
  }
  const source = onlySource(sources, 'jaeger');
  return (
    <>
      <OperationTable operations={traces.operations} />
      <SignalFacts
        facts={[
          {
            name: t('page.traces.errors'),
            value: t('page.traces.errorShare', { errors: traces.errorTraces, traces: traces.traces[1] }),
            status: traces.traces[1] === 0 ? 'unknown' : traces.errorTraces === 0 ? 'pass' : 'warn',
          },
          {
            name: t('page.traces.services'),
            value: traces.services.length === 0 ? '–' : traces.services.join(', '),
            status: traces.services.length === 0 ? 'unknown' : 'pass',
          },
        ]}
      />
      {traces.failing.length > 0 && (
        <TraceTable title={t('page.traces.failing')} traces={traces.failing} source={source} />
      )}
      {traces.slowest.length > 0 && (
        <TraceTable title={t('page.traces.slowest')} traces={traces.slowest} source={source} />
      )}
      <Note>{traces.reason.text}</Note>
    </>
  );
}
