import type { Anchor } from './toAnchors';

/** Scrolls to a finding's row, or to what holds it, and gives it the focus, so that the keyboard goes on from there. */
export function goToFinding({ section, rows }: Pick<Anchor, 'section' | 'rows'>): void {
  const row = rows.map((name) => document.querySelector(`[data-testid=${JSON.stringify(`dayone-${name}`)}]`)).find((element) => element instanceof HTMLElement);
  const target = row instanceof HTMLElement ? row : document.getElementById(`${section}-heading`);
  if (target === null) {
    return;
  }
  target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'center' });
}
