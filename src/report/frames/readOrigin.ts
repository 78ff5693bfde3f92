import { readField } from './readField';
import { SECTIONS, type Section } from './section';

/** Where frames come from. */
export interface Origin {
  readonly section: Section;
  /** What the report page's address needs to show the same report, such as `plan=hotel&at=…`; '' where it is not known. */
  readonly search: string;
}

interface FrameLike {
  readonly meta?: { readonly custom?: unknown } | undefined;
}

/** The origin of the first frame that carries readiness data; null where none does. */
export function readOrigin(frames: readonly FrameLike[]): Origin | null {
  const mine = frames
    .map(({ meta }) => readField(meta?.custom, 'dayone'))
    .find((custom) => toSection(custom) !== undefined);
  const section = toSection(mine);
  const search = readField(mine, 'search');
  return section === undefined ? null : { section, search: typeof search === 'string' ? search : '' };
}

function toSection(custom: unknown): Section | undefined {
  const named = readField(custom, 'section');
  return SECTIONS.find((section) => section === named);
}
