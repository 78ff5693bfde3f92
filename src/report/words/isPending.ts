import type { Reason } from '../../engine/model/finding';

/** The answer this needs is still outstanding: not judged yet, which is no failure. */
export function isPending({ params }: Pick<Reason, 'params'>): boolean {
  return params['kind'] === 'pending';
}
