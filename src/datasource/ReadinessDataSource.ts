import {
  type DataQueryError,
  type DataQueryRequest,
  type DataQueryResponse,
  DataSourceApi,
  type DataSourceInstanceSettings,
  LoadingState,
  type MetricFindValue,
  type ScopedVars,
  type TestDataSourceResponse,
} from '@grafana/data';
import { getTemplateSrv } from '@grafana/runtime';
import { catchError, combineLatest, defer, from, map, type Observable, of, switchMap } from 'rxjs';
import { isFrameName } from '../sections/frameNames';
import type { Report } from '../sections/report';
import { DEFAULT_QUERY, type Evaluation, LATEST, type ReadinessQuery, toKey, toQuestion } from './readinessQuery';
import { createSharedRuns, toLifetime } from './sharedRuns';

/** Results kept by one instance: a dashboard asks one question, a comparison of checkpoints a handful. */
const KEPT = 8;

/** Readiness as data. All panels of a dashboard share one evaluation. A class because Grafana's API asks for one. */
export class ReadinessDataSource extends DataSourceApi<ReadinessQuery> {
  private readonly share = createSharedRuns<Report>({ clock: Date.now, limit: KEPT, keepFor: toLifetime });
  private opened: Promise<Evaluation> | null = null;

  constructor(
    settings: DataSourceInstanceSettings,
    private readonly load: () => Promise<Evaluation> = loadEvaluation
  ) {
    super(settings);
  }

  override getDefaultQuery(): Partial<ReadinessQuery> {
    return DEFAULT_QUERY;
  }

  override filterQuery(query: ReadinessQuery): boolean {
    return query.hide !== true;
  }

  override getQueryDisplayText({ section, plan }: ReadinessQuery): string {
    return plan === '' ? section : `${plan}: ${section}`;
  }

  override interpolateVariablesInQueries(queries: ReadinessQuery[], scopedVars: ScopedVars): ReadinessQuery[] {
    const fill = (text: string | undefined): string => getTemplateSrv().replace(text ?? '', scopedVars);
    return queries.map((query) => ({
      ...query,
      plan: fill(query.plan),
      deployment: fill(query.deployment),
      checkpoint: fill(query.checkpoint),
    }));
  }

  override query({
    targets,
    scopedVars,
    range,
    timezone,
  }: DataQueryRequest<ReadinessQuery>): Observable<DataQueryResponse> {
    const queries = this.interpolateVariablesInQueries(
      targets.filter((target) => this.filterQuery(target)),
      scopedVars
    );
    return queries.length === 0
      ? of({ data: [] })
      : combineLatest(queries.map((query) => this.answer(query, range.to.valueOf(), timezone))).pipe(map(merge));
  }

  /** For a variable: `checkpoints` gives those of all plans, anything else the plans. */
  override async metricFindQuery(query: unknown): Promise<MetricFindValue[]> {
    const { plans } = await (await this.open()).listPlans();
    return query === 'checkpoints'
      ? [LATEST, ...new Set(plans.flatMap(({ checkpoints }) => checkpoints))].map((id) => ({ text: id, value: id }))
      : plans.map(({ id, title }) => ({ text: title, value: id }));
  }

  override async testDatasource(): Promise<TestDataSourceResponse> {
    const evaluation = await this.open();
    const { translate } = evaluation;
    const { plans, refused } = await evaluation.listPlans();
    if (refused.length > 0) {
      return { status: 'error', message: translate('panels.failure.invalidPlan', { faults: refused.join(' | ') }) };
    }
    return plans.length === 0
      ? { status: 'error', message: translate('panels.failure.noPlan', {}) }
      : { status: 'success', message: translate('panels.test.ready', { plans: plans.map(({ title }) => title) }) };
  }

  /** The engine, loaded once it is needed; asked for again where that failed. */
  open(): Promise<Evaluation> {
    this.opened ??= this.load().catch((error: unknown) => {
      this.opened = null;
      throw error;
    });
    return this.opened;
  }

  private answer(query: ReadinessQuery, to: number, timeZone: string): Observable<DataQueryResponse> {
    const { refId, section } = query;
    return defer(() => from(this.open())).pipe(
      switchMap((evaluation) => {
        if (!isFrameName(section)) {
          throw new Error(evaluation.translate('panels.failure.unknownSection', { section: String(section) }));
        }
        const question = toQuestion(query, to, evaluation.translate);
        const reports = this.share(toKey(question), (signal) => evaluation.evaluate(question, signal));
        return reports.pipe(
          map((report) => ({ data: [...evaluation.toFrames(report, { section, refId, question, timeZone })] }))
        );
      }),
      catchError((error: unknown) => of({ data: [], errors: [toError(refId, error)] }))
    );
  }
}

async function loadEvaluation(): Promise<Evaluation> {
  const [{ openEvaluation }, { openTelling }] = await Promise.all([
    import('./openEvaluation'),
    import('../platform/grafana/openLocale'),
  ]);
  return openEvaluation(await openTelling());
}

function merge(responses: readonly DataQueryResponse[]): DataQueryResponse {
  const errors = responses.flatMap((response) => response.errors ?? []);
  return {
    data: responses.flatMap(({ data }): unknown[] => data),
    errors,
    state: errors.length === 0 ? LoadingState.Done : LoadingState.Error,
  };
}

function toError(refId: string, error: unknown): DataQueryError {
  return { refId, message: error instanceof Error ? error.message : String(error) };
}
