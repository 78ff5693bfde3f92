import type { DataFrame } from '@grafana/data';
import type { Report } from '../../engine/model/report';
import type { Section } from '../query/readinessQuery';

export function toDataFrames(report: Report, section: Section): readonly DataFrame[] {
  return [{ name: section, fields: [], length: 0, meta: { custom: { dayone: { schemaVersion: 1, section, slice: report } } } }];
}
