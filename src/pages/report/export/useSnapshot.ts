import { useState } from 'react';
import type { ExportForm } from '../../../components/export/exportForm';
import type { SnapshotBoxProps, SnapshotState } from '../../../components/export/SnapshotBox';
import type { Report } from '../../../engine/model/report';
import { createSnapshot, deleteSnapshot, mayCreateSnapshots, type Snapshot } from '../../../platform/grafana/createSnapshot';
import { reportSearch } from '../../../platform/grafana/reportUrl';
import { chosenCheckpoint } from './chosenCheckpoint';
import { toReportTitle } from '../toReportTitle';
import { writeFrames } from './writeExport';

/** Makes one snapshot of a report as a person chose it, and takes it back. */
export function useSnapshot(report: Report, form: ExportForm): SnapshotBoxProps {
  const [state, setState] = useState<SnapshotState>({ kind: mayCreateSnapshots() ? 'idle' : 'not-permitted' });
  const [made, setMade] = useState<Snapshot | null>(null);
  const fail = (error: unknown): void => setState({ kind: 'failed', message: messageOf(error) });
  const create = async (expires: number): Promise<void> => {
    setState({ kind: 'busy' });
    const { edition, framesOf } = await writeFrames(report, form, form.withLink ? reportSearch(report, chosenCheckpoint()) : '');
    const snapshot = await createSnapshot({ name: toReportTitle(edition), report: edition, framesOf, expires });
    setMade(snapshot);
    setState({ kind: 'made', url: snapshot.url });
  };
  const remove = async (): Promise<void> => {
    if (made !== null) {
      await deleteSnapshot(made.deleteKey);
      setMade(null);
      setState({ kind: 'deleted' });
    }
  };
  return { state, onCreate: (expires) => void create(expires).catch(fail), onDelete: () => void remove().catch(fail) };
}

/** What Grafana's server said, else what the browser did. */
function messageOf(error: unknown): string {
  const data: unknown = typeof error === 'object' && error !== null && 'data' in error ? error.data : null;
  if (typeof data === 'object' && data !== null && 'message' in data && typeof data.message === 'string') {
    return data.message;
  }
  return error instanceof Error ? error.message : String(error);
}
