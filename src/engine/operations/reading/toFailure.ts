import type { Evidence } from '../../model/evidence';
import type { Reason, Translate } from '../../model/finding';
import { toReason } from '../../model/reason';

/** Why the first of these answers that failed did; null where none did. */
export function toFailure(answers: readonly (Evidence | undefined)[], translate: Translate): Reason | null {
  const failed = answers.find((answer) => answer?.status === 'failed');
  return failed?.status === 'failed'
    ? toReason(translate, 'evidence.failed', { kind: failed.error.kind, message: failed.error.message })
    : null;
}
