import type { Params, Reason, Translate } from '../model/finding';
import type { JudgedMeasure } from './judgeCaseMeasure';

/** Why, with what was filled in and the target where there is one. */
export function toCaseReason({ code, params, target, zeros }: JudgedMeasure, translate: Translate): Reason {
  const all: Params = { ...params, ...targetParams(target), baselineZeros: zeros[0], currentZeros: zeros[1] };
  const codes = [
    code,
    ...(zeros[0] + zeros[1] > 0 ? ['compare.zeros'] : []),
    ...(target === null ? [] : [TARGETS[target.outcome]]),
  ];
  return { code, params: all, text: codes.map((part) => translate(part, all)).join(' ') };
}

const TARGETS = Object.freeze({
  met: 'compare.target.met',
  missed: 'compare.target.missed',
  unknown: 'compare.target.unknown',
});

function targetParams(target: JudgedMeasure['target']): Params {
  return target === null ? {} : { op: target.op, target: target.value, missedBy: target.missedBy };
}
