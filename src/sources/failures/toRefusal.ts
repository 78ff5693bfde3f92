import type { Evidence, FailureKind } from '../../engine/model/evidence';

/** The answer to a question that is not sent, because it cannot be answered. */
export function toRefusal(kind: FailureKind, message: string): Evidence {
  return { status: 'failed', query: '', error: { kind, message } };
}
