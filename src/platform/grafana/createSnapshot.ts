import { config, getBackendSrv } from '@grafana/runtime';
import type { Report } from '../../engine/model/report';
import type { PlainFrame } from '../../report/frames/plainFrame';
import { toSnapshot } from './toSnapshot';

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
  return (
    settings.snapshotEnabled !== false &&
    (user.permissions === undefined || user.permissions['snapshots:create'] === true)
  );
}
