import type { Report } from '../../engine/model/report';
import type { PlainFrame } from './plainFrame';
import { TABLES } from './tables';
import type { Section } from './section';
import { toSlice } from './toSlice';

/**
 * A section as tables that stand by themselves (Inspect, CSV, Grafana's own panels). The first also carries, in `meta.custom.dayone`, what
 * the nested panels draw from: they ask nothing, so a snapshot of them holds. As text, because Grafana takes every `null` out of what it
 * keeps of a snapshot (measured on 12.2.0), and here `null` is "unknown".
 */
export function toFrames(report: Report, section: Section): readonly PlainFrame[] {
  const [first, ...rest] = TABLES[section](report);
  return first === undefined ? [] : [{ ...first, meta: { ...first.meta, custom: { dayone: { schemaVersion: 1, section, data: JSON.stringify(toSlice(report, section)) } } } }, ...rest];
}
