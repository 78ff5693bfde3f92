import React, { useMemo, useState } from 'react';
import { ExportDrawer } from '../../../components/export/ExportDrawer';
import type { ExportForm } from '../../../components/export/exportForm';
import { SnapshotBox } from '../../../components/export/SnapshotBox';
import { useTelling } from '../../../components/words/useTelling';
import { useTranslate } from '../../../components/words/useTranslate';
import type { Report } from '../../../engine/model/report';
import { createZone } from '../../../i18n/createZone';
import { useExport } from './useExport';
import { useSnapshot } from './useSnapshot';
import { FORMAT_IDS, sectionsOf } from './writeExport';

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
