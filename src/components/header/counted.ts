import type { SectionId } from '../../report/redaction/sectionId';
import type { PageWord } from '../words/useTranslate';

/** How many of something, and the word for it. */
export type Count = readonly [count: number, word: PageWord];

/** What a tab counts of its section. */
export interface Counted {
  /** The section's anchor. */
  readonly id: string;
  readonly title: PageWord;
  readonly isThere: boolean;
  /** Sections whose problems it counts, where the tab stands for several. */
  readonly problemsOf?: readonly SectionId[];
  /** The worst kind that is not zero is shown. */
  readonly bad: readonly Count[];
  readonly warn: readonly Count[];
  readonly all: number | null;
}

export function countStatus(items: readonly { readonly status: string }[], wanted: string): number {
  return items.filter(({ status }) => status === wanted).length;
}

export function countOutcome(items: readonly { readonly outcome: string }[], wanted: string): number {
  return items.filter(({ outcome }) => outcome === wanted).length;
}

export function countState(items: readonly { readonly state: string }[], wanted: string): number {
  return items.filter(({ state }) => state === wanted).length;
}

/** Failed items, and those that nobody judged. */
export function countItems(
  items: readonly { readonly status: string; readonly outcome: string }[]
): Pick<Counted, 'bad' | 'warn'> {
  return {
    bad: [
      [countStatus(items, 'fail'), 'page.status.fail'],
      [countOutcome(items, 'failed'), 'page.outcome.failed'],
    ],
    warn: [
      [countStatus(items, 'warn'), 'page.status.warn'],
      [countStatus(items, 'unknown'), 'page.status.unknown'],
    ],
  };
}
