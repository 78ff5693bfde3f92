import './platform/grafana/publicPath';
import { AppPlugin } from '@grafana/data';
import React, { lazy, Suspense } from 'react';

const Told = lazy(async () => {
  const [{ ReportPage }, { openTelling }] = await Promise.all([
    import('./pages/report/ReportPage'),
    import('./platform/grafana/openLocale'),
  ]);
  const tellIn = await openTelling();
  return { default: () => <ReportPage tellIn={tellIn} /> };
});

function RootPage(): React.ReactElement {
  return (
    <Suspense fallback={null}>
      <Told />
    </Suspense>
  );
}

export const plugin = new AppPlugin().setRootPage(RootPage);
