import { useOpenGroups } from '../readiness/useOpenGroups';
import { useTranslate } from '../words/useTranslate';
import type { SectionProps } from './Section';

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
