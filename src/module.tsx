import './platform/grafana/publicPath';
import { AppPlugin, type AppRootProps } from '@grafana/data';
import React, { lazy, Suspense } from 'react';

const ReportPage = lazy(() => import('./pages/report/ReportPage').then((module) => ({ default: module.ReportPage })));

function RootPage(props: AppRootProps): React.ReactElement {
  return (
    <Suspense fallback={null}>
      <ReportPage {...props} />
    </Suspense>
  );
}

export const plugin = new AppPlugin().setRootPage(RootPage);
