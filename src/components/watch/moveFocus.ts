import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = Object.freeze({ ArrowLeft: -1, ArrowRight: 1 });

/** Arrow keys, Home and End go from one button of a group to another. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const marks = [...event.currentTarget.querySelectorAll('button')];
  const here = marks.findIndex((mark) => mark === document.activeElement);
  const step = STEPS[event.key];
  const wanted =
    event.key === 'Home'
      ? 0
      : event.key === 'End'
        ? marks.length - 1
        : step === undefined || here === -1
          ? null
          : here + step;
  const next = wanted === null ? undefined : marks[wanted];
  if (next !== undefined) {
    event.preventDefault();
    next.focus();
  }
}
