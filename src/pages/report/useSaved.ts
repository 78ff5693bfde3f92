import { useCallback, useRef, useState } from 'react';
import { useTelling } from '../../components/words/useTranslate';
import type { Translate } from '../../engine/model/finding';
import type { NamedReport, Read } from './readSaved';

export type SavedState =
  | { readonly kind: 'none' }
  | { readonly kind: 'report'; readonly named: NamedReport }
  | { readonly kind: 'comparison'; readonly before: NamedReport; readonly after: NamedReport }
  | { readonly kind: 'refused'; readonly name: string; readonly faults: readonly string[] };

export interface Saved {
  readonly state: SavedState;
  /** One file is shown, the first two of more are compared. */
  readonly open: (files: readonly File[]) => void;
  readonly compareFile: (file: File, after: NamedReport) => void;
  readonly compare: (one: NamedReport, other: NamedReport) => void;
  readonly swap: () => void;
  readonly close: () => void;
}

/** Reports that were saved before, read in the browser: no server is asked. */
export function useSaved(): Saved {
  const { translate } = useTelling();
  const [state, setState] = useState<SavedState>({ kind: 'none' });
  const latest = useRef(0);
  const compare = useCallback(
    (one: NamedReport, other: NamedReport) => setState({ kind: 'comparison', ...inOrder(one, other) }),
    []
  );
  const read = useCallback(
    async (files: readonly File[], show: (reports: readonly NamedReport[]) => void): Promise<void> => {
      const turn = ++latest.current;
      const all = await readAll(files, translate);
      if (turn !== latest.current) {
        return;
      }
      const refused = all.find((each): each is Extract<Read, { ok: false }> => !each.ok);
      if (refused !== undefined) {
        return setState({ kind: 'refused', name: refused.name, faults: refused.faults });
      }
      show(all.flatMap((each) => (each.ok ? [each.named] : [])));
    },
    [translate]
  );
  return {
    state,
    compare,
    open: (files) =>
      void read(files.slice(0, 2), ([first, second]) =>
        first === undefined
          ? undefined
          : second === undefined
            ? setState({ kind: 'report', named: first })
            : compare(first, second)
      ),
    compareFile: (file, after) => void read([file], ([first]) => first !== undefined && compare(first, after)),
    swap: () => setState((now) => (now.kind === 'comparison' ? { ...now, before: now.after, after: now.before } : now)),
    close: () => setState({ kind: 'none' }),
  };
}

/** A folder, or a file that went meanwhile, cannot be read. */
async function readAll(files: readonly File[], translate: Translate): Promise<readonly Read[]> {
  try {
    const { readSaved } = await import('./readSaved');
    return await Promise.all(files.map((file) => readSaved(file, translate)));
  } catch (error) {
    return [
      {
        ok: false,
        name: files[0]?.name ?? '',
        faults: [
          translate('page.saved.unreadable', { message: error instanceof Error ? error.message : String(error) }),
        ],
      },
    ];
  }
}

/** The earlier deployment, or the earlier look at it, comes first. */
function inOrder(one: NamedReport, other: NamedReport): { readonly before: NamedReport; readonly after: NamedReport } {
  const [a, b] = [one.report, other.report];
  const isLater =
    a.deployment.endedAt === b.deployment.endedAt
      ? a.evaluatedAt > b.evaluatedAt || (a.evaluatedAt === b.evaluatedAt && hoursOf(one) > hoursOf(other))
      : a.deployment.endedAt > b.deployment.endedAt;
  return isLater ? { before: other, after: one } : { before: one, after: other };
}

function hoursOf({ report: { checkpoint, checkpoints } }: NamedReport): number {
  return checkpoints.find(({ id }) => id === checkpoint)?.hours ?? 0;
}
