import type { Around, SectionBody } from '../document/section';
import type { Telling } from '../i18n/locale';
import type { Report } from './report';

/** What a section says of a report; null where the report has nothing for it. */
export type ToSection = (report: Report, telling: Telling, around?: Pick<Around, 'medium'>) => SectionBody | null;

/** The same of one that points at other sections. */
export type ToLinkedSection = (report: Report, telling: Telling, around: Around) => SectionBody | null;
