import { reason } from '../../engine/model/reason';
import { list } from '../../engine/model/schema';
import { reportScore, verdict } from '../../engine/model/verdict';

export const report = { verdict, score: reportScore, summary: list(reason) };

/** Never left out. */
export const empty = {};
