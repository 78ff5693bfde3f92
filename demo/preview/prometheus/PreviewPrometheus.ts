import {
  type DataFrame,
  type DataQueryError,
  type DataQueryRequest,
  type DataQueryResponse,
  DataSourceApi,
  type DataSourceInstanceSettings,
  LoadingState,
} from '@grafana/data';
import { Observable } from 'rxjs';
import { SourceError, type Transport } from '../../../src/sources/port';
import { toFrames } from './toFrames';
import { type HttpRequest, type PrometheusQuery, toHttpRequests } from './toHttpRequests';

/** Grafana's Prometheus data source, as far as `query` goes. A class because Grafana's API asks for one. */
export class PreviewPrometheus extends DataSourceApi<PrometheusQuery> {
  constructor(
    settings: DataSourceInstanceSettings,
    private readonly transport: Transport
  ) {
    super(settings);
  }

  override query(request: DataQueryRequest<PrometheusQuery>): Observable<DataQueryResponse> {
    return new Observable((subscriber) => {
      const stop = new AbortController();
      const asked = request.targets.flatMap((target) => toHttpRequests(target, request));
      Promise.all(asked.map((entry) => this.ask(entry, stop.signal))).then(
        (answers) => {
          subscriber.next(toResponse(answers));
          subscriber.complete();
        },
        (error: unknown) => subscriber.error(error)
      );
      return () => stop.abort();
    });
  }

  override testDatasource(): Promise<{ status: string; message: string }> {
    return Promise.resolve({ status: 'success', message: 'Preview' });
  }

  private async ask(request: HttpRequest, signal: AbortSignal): Promise<DataFrame[] | DataQueryError> {
    const { refId, method, path, params } = request;
    try {
      const { status, body } = await this.transport({ method, path, params, signal });
      return status === 200 ? toFrames(body, request) : { refId, status, message: toMessage(status, body) };
    } catch (error) {
      return {
        refId,
        status: 500,
        message:
          error instanceof SourceError ? `dial tcp: ${error.failure.message}` : `couldn't be parsed: ${String(error)}`,
      };
    }
  }
}

/** `bad_data: …` where Prometheus explains itself, else the status, as Grafana's server words it. */
function toMessage(status: number, body: string): string {
  const match = /"errorType":\s*"([^"]*)",\s*"error":\s*("(?:[^"\\]|\\.)*")/.exec(body);
  return match === null
    ? `unexpected response with status code ${status}: ${body}`
    : `${match[1] ?? ''}: ${String(JSON.parse(match[2] ?? '""'))}`;
}

function toResponse(answers: readonly (DataFrame[] | DataQueryError)[]): DataQueryResponse {
  const errors = answers.filter((answer): answer is DataQueryError => !Array.isArray(answer));
  return {
    data: answers.flatMap((answer) => (Array.isArray(answer) ? answer : [])),
    errors,
    state: errors.length > 0 ? LoadingState.Error : LoadingState.Done,
  };
}
