import { useCallback, useEffect, useState } from 'react';

/** The section that the reader is at, and a way to another one; it takes the focus, so that the keyboard goes on from there. */
export function useSectionInView(ids: readonly string[]): readonly [string | null, (id: string) => void] {
  const [active, setActive] = useState<string | null>(ids[0] ?? null);
  const key = ids.join(' ');
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') {
      return undefined;
    }
    const visible = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        entries.forEach(({ target, isIntersecting }) => (isIntersecting ? visible.add(target.id) : visible.delete(target.id)));
        const first = key.split(' ').find((id) => visible.has(id));
        if (first !== undefined) {
          setActive(first);
        }
      },
      { rootMargin: '-100px 0px -55% 0px' }
    );
    key.split(' ').forEach((id) => {
      const element = document.getElementById(id);
      if (element !== null) {
        observer.observe(element);
      }
    });
    return () => observer.disconnect();
  }, [key]);
  const goTo = useCallback((id: string) => {
    const section = document.getElementById(id);
    section?.scrollIntoView({ block: 'start' });
    const heading = document.getElementById(`${id}-heading`);
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    setActive(id);
  }, []);
  return [active, goTo];
}
