import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * The section that the reader is at, and a way to another one; it takes the focus, so that the keyboard goes on from there. One that was
 * chosen stays the one for as long as it is seen: near the page's end it cannot come to the top.
 */
export function useSectionInView(ids: readonly string[]): readonly [string | null, (id: string) => void] {
  const [active, setActive] = useState<string | null>(ids[0] ?? null);
  const chosen = useRef<string | null>(null);
  const key = ids.join(' ');
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') {
      return undefined;
    }
    const visible = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        entries.forEach(({ target, isIntersecting }) =>
          isIntersecting ? visible.add(target.id) : visible.delete(target.id)
        );
        if (chosen.current !== null && visible.has(chosen.current)) {
          return;
        }
        const first = key.split(' ').find((id) => visible.has(id));
        if (first !== undefined) {
          chosen.current = null;
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
    chosen.current = id;
    setActive(id);
  }, []);
  return [active, goTo];
}
