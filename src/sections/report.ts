import { object, type ObjectEntries, optional } from 'valibot';
import type { Data } from '../engine/model/data';
import { edition } from '../engine/model/edition';
import { headFields } from '../engine/model/head';
import * as alerts from './alerts/report';
import * as capacity from './capacity/report';
import * as checklist from './checklist/report';
import * as comparison from './comparison/report';
import * as conclusions from './conclusions/report';
import * as endpoints from './endpoints/report';
import type { SectionId } from './ids';
import * as incidents from './incidents/report';
import * as journal from './journal/report';
import * as people from './people/report';
import * as probes from './probes/report';
import * as progress from './progress/report';
import * as readiness from './readiness/report';
import * as recommendations from './recommendations/report';
import * as security from './security/report';
import * as services from './services/report';
import * as signals from './signals/report';
import * as signoffs from './signoffs/report';
import * as sources from './sources/report';
import * as trajectory from './trajectory/report';
import * as triggers from './triggers/report';
import * as usage from './usage/report';
import * as verdict from './verdict/report';
import * as watch from './watch/report';

/** A section's part of the report: the schema of its fields, and what those hold that are left out with it. */
interface ReportPart {
  readonly report: ObjectEntries;
  readonly empty: object;
}

/** Each section's part, in the order of the report's fields. */
export const REPORT_PARTS = {
  verdict,
  services,
  comparison,
  trajectory,
  endpoints,
  probes,
  capacity,
  checklist,
  signals,
  alerts,
  security,
  readiness,
  watch,
  journal,
  incidents,
  triggers,
  signoffs,
  people,
  progress,
  usage,
  conclusions,
  recommendations,
  sources,
  queries: { report: {}, empty: {} },
} satisfies Readonly<Record<SectionId, ReportPart>>;

type Part = (typeof REPORT_PARTS)[SectionId];

/** One object with the fields of all. */
type Merged<Fields> = (Fields extends unknown ? (fields: Fields) => void : never) extends (fields: infer All) => void
  ? All
  : never;

function merge<Fields extends object>(parts: readonly Fields[]): Merged<Fields> {
  return Object.fromEntries(parts.flatMap((fields) => Object.entries(fields))) as Merged<Fields>;
}

const PARTS: readonly Part[] = Object.values(REPORT_PARTS);

/** A report as it is saved, version 1. What it does not name is left out, so that a report of a later product opens too. */
export const reportSchema = object({
  ...headFields,
  ...merge(PARTS.map(({ report }) => report)),
  /** Absent from a report as it was evaluated. */
  edition: optional(edition),
});

/** Everything known of one deployment at one instant. Values are in each row's unit. `null` is unknown, never 0. */
export type Report = Data<typeof reportSchema>;

/** Fields that one section alone shows, and that are left out with it. */
export type Omittable = keyof Merged<Part['empty']>;

/** What a field holds where its section is left out. */
export const EMPTY: Pick<Report, Omittable> = Object.freeze(merge(PARTS.map(({ empty }) => empty)));

/** The fields that are left out with a section. */
export function fieldsOf(id: SectionId): readonly Omittable[] {
  return Object.keys(REPORT_PARTS[id].empty).filter((field): field is Omittable => field in EMPTY);
}
