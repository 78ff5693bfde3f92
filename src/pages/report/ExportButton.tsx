import { useTranslate } from '../../components/words/useTranslate';
import type { ReportExportProps } from './ReportExport';
import { Button } from '@grafana/ui';
import React, { lazy, Suspense, useState } from 'react';

const ReportExport = lazy(() => import('./ReportExport').then((module) => ({ default: module.ReportExport })));

/** Opens what a report can be made into. */
export function ExportButton({ report, search }: Omit<ReportExportProps, 'onClose'>): React.ReactElement {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="secondary" icon="download-alt" onClick={() => setOpen(true)}>
        {t('page.export.open')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <ReportExport report={report} search={search} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
