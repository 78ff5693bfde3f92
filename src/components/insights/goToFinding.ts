import type { Anchor } from '../../document/section';

type Place = Pick<Anchor, 'section' | 'rows'>;

/** A row stands at most in a group of a group of a section. */
const DEPTH = 3;

/** Opens what hides a finding's row, scrolls to it, and gives it the focus, so that the keyboard goes on from there. */
export function goToFinding(place: Place, depth = DEPTH): void {
  const fold = depth === 0 ? null : closedFold(place);
  if (fold === null) {
    show(rowOf(place)?.element ?? document.getElementById(`${place.section}-heading`));
    return;
  }
  fold.click();
  window.setTimeout(() => goToFinding(place, depth - 1));
}

function show(target: HTMLElement | null): void {
  if (target === null) {
    return;
  }
  target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'center' });
}

/** The narrowest row that is on the page. */
function rowOf({ rows }: Place): { readonly element: HTMLElement; readonly index: number } | null {
  return (
    rows.flatMap((name, index) => {
      const element = document.querySelector(`[data-testid=${JSON.stringify(`dayone-${name}`)}]`);
      return element instanceof HTMLElement ? [{ element, index }] : [];
    })[0] ?? null
  );
}

/** What to click to come nearer to the row: the closed group around it, else the closed section. */
function closedFold(place: Place): HTMLElement | null {
  const row = rowOf(place);
  const closed = '[data-fold][aria-expanded="false"]';
  const fold =
    row === null
      ? document.getElementById(place.section)?.querySelector(`:scope > header ${closed}`)
      : row.index === 0
        ? null
        : row.element.querySelector(closed);
  return fold instanceof HTMLElement ? fold : null;
}
