import { config, getBackendSrv } from '@grafana/runtime';
import dashboard from '../../../dashboards/readiness.json';
import type { PlainFrame } from '../../document/columns';
import type { Report } from '../../sections/report';

export interface Snapshot {
  /** Whoever has it can read the snapshot. */
  readonly url: string;
  readonly deleteKey: string;
}

export interface SnapshotInput {
  readonly name: string;
  readonly report: Report;
  /** Frames of a section. */
  readonly framesOf: (section: string) => readonly PlainFrame[];
  /** Seconds; 0 keeps it for ever. */
  readonly expires: number;
}

/** Grafana keeps the bundled dashboard with the frames of a report. Rejects with the response of Grafana's server. */
export async function createSnapshot({ name, report, framesOf, expires }: SnapshotInput): Promise<Snapshot> {
  const dashboard = toSnapshot({ title: name, report, framesOf });
  const { key, deleteKey } = await getBackendSrv().post<{ readonly key: string; readonly deleteKey: string }>(
    '/api/snapshots',
    { name, dashboard, expires, external: false },
    { showErrorAlert: false }
  );
  return { url: `${config.appUrl}dashboard/snapshot/${encodeURIComponent(key)}`, deleteKey };
}

export async function deleteSnapshot(deleteKey: string): Promise<void> {
  await getBackendSrv().get(`/api/snapshots-delete/${encodeURIComponent(deleteKey)}`, undefined, undefined, {
    showErrorAlert: false,
  });
}

/** Without the permission in the page's boot data nobody can know, and the server decides. */
export function mayCreateSnapshots(): boolean {
  const { user, settings } = { user: config.bootData.user, settings: config };
  return settings.snapshotEnabled && (user.permissions === undefined || user.permissions['snapshots:create'] === true);
}

export interface SnapshotParts {
  readonly title: string;
  readonly report: Pick<Report, 'deployment' | 'evaluatedAt' | 'edition'>;
  readonly framesOf: (section: string) => readonly PlainFrame[];
}

/**
 * The bundled dashboard with a report's frames in place of its queries, in the shape that `POST /api/snapshots` takes. It keeps the bundled
 * dashboard's uid: Grafana asks whether the person may read that one.
 */
export function toSnapshot({ title, report, framesOf }: SnapshotParts): Record<string, unknown> {
  const { templating: _templating, links: _links, ...kept } = dashboard;
  return {
    ...kept,
    title,
    time: { from: report.deployment.startedAt, to: report.evaluatedAt },
    templating: { list: [] },
    links: [],
    editable: false,
    snapshot: { timestamp: report.evaluatedAt },
    panels: dashboard.panels
      .filter(({ targets }) => !targets.some(({ section }) => isOmitted(section, report)))
      .map((panel) => ({
        ...panel,
        datasource: GRAFANA,
        targets: [
          {
            refId: 'A',
            datasource: GRAFANA,
            queryType: 'snapshot',
            snapshot: panel.targets.flatMap(({ section, refId }) =>
              framesOf(section).map((frame) => toFrameJson(frame, refId))
            ),
          },
        ],
      })),
  };
}

/** Sections of a report by that of the frames, where they are called otherwise. */
const SECTIONS: Readonly<Record<string, string>> = Object.freeze({ checks: 'checklist' });

/** A panel without its section would say that there is nothing. */
function isOmitted(section: string, { edition }: SnapshotParts['report']): boolean {
  return (edition?.omitted ?? []).includes(SECTIONS[section] ?? section);
}

/** Grafana's own data source, which answers with what it is handed. */
const GRAFANA = Object.freeze({ type: 'datasource', uid: 'grafana' });

/** As Grafana writes a data frame: `DataFrameJSON`. */
function toFrameJson({ name, fields, meta }: PlainFrame, refId: string): Record<string, unknown> {
  return {
    schema: {
      name,
      refId,
      meta,
      fields: fields.map((field) => ({ name: field.name, type: field.type, config: field.config })),
    },
    data: { values: fields.map(({ values }) => values) },
  };
}
