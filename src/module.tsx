import './platform/grafana/publicPath';
import { AppPlugin } from '@grafana/data';
import React, { lazy, Suspense } from 'react';

const ReportPage = lazy(() => import('./pages/report/ReportPage').then((module) => ({ default: module.ReportPage })));

function RootPage(): React.ReactElement {
  return (
    <Suspense fallback={null}>
      <ReportPage />
    </Suspense>
  );
}

export const plugin = new AppPlugin().setRootPage(RootPage);
