import type { RawFault } from './fault';
import type { PlanShape } from './schema/plan';

/** A measure asks in exactly one way. */
export function checkQueries({ measures }: PlanShape): readonly RawFault[] {
  return measures.flatMap(({ query, count, ratio }, index): RawFault[] => {
    const given = [query, count, ratio].filter((way) => way !== undefined).length;
    return given === 1 ? [] : [{ path: ['measures', index], code: 'plan.fault.oneQuery', params: { given } }];
  });
}
