import type { PlainFrame } from '../../document/columns';
import type { FrameName } from '../../sections/frameNames';
import { SECTIONS } from '../../sections/index';
import type { Report } from '../../sections/report';
import type { FrameSet } from '../../sections/section';

type FramesOf<S> = S extends { readonly frames: infer F } ? F : never;
type Both<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer All) => void ? All : never;
type AllFrames = Both<FramesOf<(typeof SECTIONS)[keyof typeof SECTIONS]>>;

/** What a panel needs to draw the tables of a name. */
export type Slices = { readonly [Name in FrameName]: ReturnType<AllFrames[Name]['slice']> };

const ALL: Readonly<Record<FrameName, FrameSet>> = Object.assign(
  {},
  ...Object.values(SECTIONS).map((section) => ('frames' in section ? section.frames : {}))
);

export function toTables(report: Report, name: FrameName): readonly PlainFrame[] {
  return ALL[name].tables(report);
}

export function toSlice(report: Report, name: FrameName): object {
  return ALL[name].slice(report);
}
