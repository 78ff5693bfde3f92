import { useState } from 'react';
import type { ExportForm } from '../../../components/export/exportForm';
import type { SnapshotBoxProps } from '../../../components/export/SnapshotBox';
import type { Report } from '../../../engine/model/report';
import {
  createSnapshot,
  deleteSnapshot,
  mayCreateSnapshots,
  type Snapshot,
} from '../../../platform/grafana/createSnapshot';
import { toReportTitle } from '../toReportTitle';
import { writeFrames } from './writeExport';

export interface SnapshotSource {
  readonly report: Report;
  readonly form: ExportForm;
  /** What the report page's address needs to show the same report; null where it has none. */
  readonly search: string | null;
}

interface State extends Pick<SnapshotBoxProps, 'isBusy' | 'isDeleted' | 'failure'> {
  /** Stays until Grafana has deleted it: nobody else knows its key. */
  readonly made: Snapshot | null;
}

const NOTHING: State = Object.freeze({ made: null, isBusy: false, isDeleted: false, failure: null });

/** Makes one snapshot of a report as a person chose it, and takes it back. */
export function useSnapshot({ report, form, search }: SnapshotSource): Omit<SnapshotBoxProps, 'isValid'> {
  const [state, setState] = useState<State>(NOTHING);
  const { made } = state;
  const run = (kind: 'create' | 'delete', act: () => Promise<State>): void => {
    setState({ ...state, isBusy: true, isDeleted: false, failure: null });
    act().then(setState, (error: unknown) =>
      setState({ ...NOTHING, made, failure: { kind, message: messageOf(error) } })
    );
  };
  const create = async (expires: number): Promise<State> => {
    const { edition, framesOf } = await writeFrames(report, form, form.withLink ? (search ?? '') : '');
    return {
      ...NOTHING,
      made: await createSnapshot({ name: toReportTitle(edition), report: edition, framesOf, expires }),
    };
  };
  const remove = async ({ deleteKey }: Snapshot): Promise<State> => {
    await deleteSnapshot(deleteKey);
    return { ...NOTHING, isDeleted: true };
  };
  return {
    isPermitted: mayCreateSnapshots(),
    isBusy: state.isBusy,
    url: made?.url ?? null,
    isDeleted: state.isDeleted,
    failure: state.failure,
    onCreate: (expires) => run('create', () => create(expires)),
    onDelete: () => made !== null && run('delete', () => remove(made)),
  };
}

/** What Grafana's server said, else what the browser did. */
function messageOf(error: unknown): string {
  const data: unknown = typeof error === 'object' && error !== null && 'data' in error ? error.data : null;
  if (typeof data === 'object' && data !== null && 'message' in data && typeof data.message === 'string') {
    return data.message;
  }
  return error instanceof Error ? error.message : String(error);
}
