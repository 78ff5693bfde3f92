import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslate } from '../words/useTranslate';
import type { SectionProps } from './Section';

/** True while the browser prints: what is folded on screen is open on paper. */
export function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    /* The browser takes its picture when the handler returns. */
    const before = (): void => flushSync(() => setPrinting(true));
    const after = (): void => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinting;
}

export interface OpenGroups {
  readonly isOpen: (id: string) => boolean;
  readonly toggle: (id: string) => void;
}

/** Which groups are open: what the reader chose, else what the figures suggest; on paper all. */
export function useOpenGroups(opensByItself: (id: string) => boolean): OpenGroups {
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({});
  const isPrinting = useIsPrinting();
  const isOpen = (id: string): boolean => isPrinting || (chosen[id] ?? opensByItself(id));
  return { isOpen, toggle: (id) => setChosen((known) => ({ ...known, [id]: !isOpen(id) })) };
}

export interface Fold {
  readonly isOpen: boolean;
  /** For the section; absent where there is nothing to fold. */
  readonly fold: SectionProps['fold'];
}

/** A section that folds to its header until it is opened; on paper it is open. */
export function useFold(title: string, isFolded: boolean): Fold {
  const t = useTranslate();
  const groups = useOpenGroups(() => !isFolded);
  const isOpen = groups.isOpen(title);
  return {
    isOpen,
    fold: isFolded
      ? {
          isOpen,
          onToggle: () => groups.toggle(title),
          label: t(isOpen ? 'page.group.close' : 'page.group.open', { title }),
        }
      : undefined,
  };
}
