import type { Params, Reason, Translate } from './finding';

/** A reason with its sentence. */
export function toReason(translate: Translate, code: string, params: Params = {}): Reason {
  return { code, params, text: translate(code, params) };
}
