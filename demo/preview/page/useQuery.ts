import {
  applyFieldOverrides,
  type DataQueryRequest,
  type DataQueryResponse,
  type DataSourceApi,
  getDefaultTimeRange,
  LoadingState,
  type PanelData,
  type TimeRange,
} from '@grafana/data';
import { config, getDataSourceSrv } from '@grafana/runtime';
import { useEffect, useState } from 'react';
import { from, switchMap } from 'rxjs';
import type { ReadinessQuery } from '../../../src/datasource/readinessQuery';

/** What the nested data source answers to a panel's queries, as Grafana's query runner hands it on. */
export function useQuery(targets: readonly ReadinessQuery[], range: TimeRange): PanelData {
  const [data, setData] = useState<PanelData>({
    state: LoadingState.NotStarted,
    series: [],
    timeRange: getDefaultTimeRange(),
  });
  const key = JSON.stringify(targets);
  useEffect(() => {
    setData({ state: LoadingState.Loading, series: [], timeRange: range });
    const answers = from(getDataSourceSrv().get('readiness')).pipe(
      switchMap((api) => ask(api, toRequest(JSON.parse(key) as ReadinessQuery[], range)))
    );
    const subscription = answers.subscribe({
      next: (response) => setData(toPanelData(response, range)),
      error: (error: unknown) =>
        setData({ state: LoadingState.Error, series: [], timeRange: range, errors: [{ message: String(error) }] }),
    });
    return () => subscription.unsubscribe();
  }, [key, range]);
  return data;
}

function ask(
  api: DataSourceApi,
  request: DataQueryRequest<ReadinessQuery>
): ReturnType<typeof from<Promise<DataQueryResponse>>> {
  return from(api.query(request));
}

function toRequest(targets: ReadinessQuery[], range: TimeRange): DataQueryRequest<ReadinessQuery> {
  return {
    app: 'dashboard',
    requestId: `preview-${Math.random()}`,
    targets,
    range,
    interval: '1m',
    intervalMs: 60_000,
    maxDataPoints: 1000,
    timezone: 'browser',
    scopedVars: {},
    startTime: Date.now(),
  };
}

function toPanelData({ data, errors, state }: DataQueryResponse, timeRange: TimeRange): PanelData {
  const series = applyFieldOverrides({
    data,
    fieldConfig: { defaults: {}, overrides: [] },
    theme: config.theme2,
    replaceVariables: (text) => text,
    timeZone: 'browser',
  });
  return { state: state ?? LoadingState.Done, series, errors, timeRange };
}
