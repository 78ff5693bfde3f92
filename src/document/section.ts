import type { Report } from '../engine/model/report';
import type { Telling } from '../i18n/locale';
import type { Block } from './blocks';

/** What a section says of a report; null where the report has nothing for it. */
export type ToSection = (report: Report, telling: Telling) => SectionBody | null;

export interface SectionBody {
  readonly title: string;
  /** What the section holds in a few words; '' where nothing is counted. */
  readonly note: string;
  readonly blocks: readonly Block[];
}
