import type { DataQuery } from '@grafana/schema';
import { SECTIONS, type Section } from '../../report/frames/section';

/** Stands for "the last one" in a query's deployment and checkpoint; so does an empty field. */
export const LATEST = 'latest';

export interface ReadinessQuery extends DataQuery {
  /** Id of a plan in the app's settings; empty: the first one. */
  readonly plan: string;
  readonly section: Section;
  /** End of the rollout, ISO 8601; `latest`: the last one found. */
  readonly deployment: string;
  /** Such as `4h`; `latest`: the last one due. */
  readonly checkpoint: string;
}

export const DEFAULT_QUERY: Omit<ReadinessQuery, 'refId'> = Object.freeze({
  plan: '',
  section: 'verdict',
  deployment: LATEST,
  checkpoint: LATEST,
});

export function isSection(text: string): text is Section {
  return SECTIONS.some((section) => section === text);
}
