import { alerts } from './alerts/section';
import { capacity } from './capacity/section';
import { checklist } from './checklist/section';
import { comparison } from './comparison/section';
import { conclusions } from './conclusions/section';
import { endpoints } from './endpoints/section';
import type { SectionId } from './ids';
import { incidents } from './incidents/section';
import { journal } from './journal/section';
import { people } from './people/section';
import { probes } from './probes/section';
import { progress } from './progress/section';
import { queries } from './queries/section';
import { readiness } from './readiness/section';
import { recommendations } from './recommendations/section';
import type { Section } from './section';
import { security } from './security/section';
import { services } from './services/section';
import { signals } from './signals/section';
import { signoffs } from './signoffs/section';
import { sources } from './sources/section';
import { trajectory } from './trajectory/section';
import { triggers } from './triggers/section';
import { usage } from './usage/section';
import { verdict } from './verdict/section';
import { watch } from './watch/section';

/** Every section of a report, in the order in which a reader meets them. What the whole product knows of a section is derived from here. */
export const SECTIONS = {
  verdict,
  conclusions,
  comparison,
  trajectory,
  services,
  probes,
  endpoints,
  checklist,
  alerts,
  signals,
  capacity,
  security,
  readiness,
  watch,
  incidents,
  journal,
  triggers,
  usage,
  progress,
  signoffs,
  people,
  recommendations,
  sources,
  queries,
} satisfies Readonly<Record<SectionId, Section>>;

type KindsOf<S> = S extends { readonly compared: infer Kinds } ? keyof Kinds : never;

/** Kinds of things that are compared between two reports. */
export type ComparedKind = KindsOf<(typeof SECTIONS)[keyof typeof SECTIONS]>;
