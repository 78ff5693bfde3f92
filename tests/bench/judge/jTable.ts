import { exactLines } from './exactLines';
import type { Line } from './line';
import { noiseLines } from './noiseLines';
import { reportLines } from './reportLines';

/** What the judge has to meet, in the order in which it is printed. */
export const J_TABLE: readonly Line[] = [...noiseLines, ...exactLines, ...reportLines];
