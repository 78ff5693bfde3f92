import type { PlainFrame } from '../../document/columns';
import type { Translate } from '../../engine/model/finding';
import type { FrameName } from '../../sections/frameNames';
import type { Report } from '../../sections/report';
import { toColumnName } from './readFrame';
import { toSlice, toTables } from './tables';

export interface FrameOptions {
  /** What the report page's address needs to show the same report, such as `plan=hotel&at=…`; '' where it is not known. */
  readonly search?: string;
  /**
   * Gives columns a display name where the reader's word is another than the name. Not for frames that dashboards work with: Grafana's
   * transformations (organize, sort, filter, group) go by the display name, and would depend on who looks.
   */
  readonly translate?: Translate;
}

/**
 * A section as tables that stand by themselves (Inspect, CSV, Grafana's own panels). The first also carries, in `meta.custom.dayone`, what
 * the nested panels draw from: they ask nothing, so a snapshot of them holds. As text, because Grafana takes every `null` out of what it
 * keeps of a snapshot (measured on 12.2.0), and here `null` is "unknown". Names of columns, and words that are codes (outcomes, states,
 * kinds), are the same in every language.
 */
export function toFrames(
  report: Report,
  section: FrameName,
  { search = '', translate }: FrameOptions = {}
): readonly PlainFrame[] {
  const tables = toTables(report, section);
  const [first, ...rest] = translate === undefined ? tables : tables.map((table) => withWords(table, translate));
  return first === undefined
    ? []
    : [
        {
          ...first,
          meta: {
            ...first.meta,
            custom: { dayone: { schemaVersion: 1, section, search, data: JSON.stringify(toSlice(report, section)) } },
          },
        },
        ...rest,
      ];
}

function withWords(table: PlainFrame, translate: Translate): PlainFrame {
  const fields = table.fields.map((field) => {
    const displayName = toColumnName(field, translate);
    return displayName === field.name ? field : { ...field, config: { ...field.config, displayName } };
  });
  return { ...table, fields };
}
