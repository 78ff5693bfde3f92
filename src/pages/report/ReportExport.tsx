import React, { useMemo, useState } from 'react';
import type { ExportForm } from '../../components/export/ChoiceFields';
import { ExportDrawer } from '../../components/export/ExportDrawer';
import { SnapshotBox, type SnapshotBoxProps } from '../../components/export/SnapshotBox';
import { useTelling, useTranslate } from '../../components/words/useTranslate';
import { createZone } from '../../i18n/instants';
import {
  createSnapshot,
  deleteSnapshot,
  mayCreateSnapshots,
  type Snapshot,
} from '../../platform/grafana/createSnapshot';
import type { Report } from '../../sections/report';
import { toReportTitle } from './reportState';
import { FORMAT_IDS, sectionsOf, useExport, writeFrames } from './useExport';

export interface ReportExportProps {
  readonly report: Report;
  /** What the report page's address needs to show the same report; null where it has none, as a saved one. */
  readonly search: string | null;
  readonly onClose: () => void;
}

/** A report taken along. In a chunk of its own: few readers export. */
export function ReportExport({ report, search, onClose }: ReportExportProps): React.ReactElement {
  const t = useTranslate();
  const telling = useTelling();
  const [form, setForm] = useState<ExportForm>(() => ({
    format: FORMAT_IDS[0] ?? '',
    title: report.edition?.title ?? '',
    note: report.edition?.note ?? '',
    language: telling.language,
    zone: telling.zone.name,
    omit: [],
    redact: [],
    withLink: false,
  }));
  const sections = useMemo(() => sectionsOf(report, telling), [report, telling]);
  const zones = useMemo(
    () => [...new Set([telling.zone.name, 'UTC', ...Intl.supportedValuesOf('timeZone')])],
    [telling]
  );
  const isValid = createZone(form.zone, form.language) !== null;
  const actions = useExport({ report, form, search });
  const snapshot = useSnapshot({ report, form, search });
  return (
    <ExportDrawer
      {...actions}
      form={form}
      formats={FORMAT_IDS.map((id) => toWords(id, t))}
      sections={sections}
      zones={zones}
      isValid={isValid}
      hasLink={search !== null}
      defaultTitle={`${report.plan.title} ${report.deployment.version}`.trim()}
      onChange={(change) => setForm((before) => ({ ...before, ...change }))}
      onClose={onClose}
    >
      <SnapshotBox {...snapshot} isValid={isValid} />
    </ExportDrawer>
  );
}

function toWords(
  id: string,
  t: ReturnType<typeof useTranslate>
): React.ComponentProps<typeof ExportDrawer>['formats'][number] {
  switch (id) {
    case 'html':
    case 'markdown':
    case 'csv':
    case 'json':
    case 'chat':
    case 'text':
      return { id, name: t(`page.export.format.${id}`), about: t(`page.export.about.${id}`) };
    default:
      return { id, name: id, about: '' };
  }
}

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
