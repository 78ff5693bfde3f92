import React, { type ComponentPropsWithoutRef, forwardRef } from 'react';

export interface MarkButtonProps extends ComponentPropsWithoutRef<'button'> {
  /** The mark by which the keyboard enters its round. */
  readonly isStop: boolean;
}

/** A button inside a tooltip, which would make every one of them a stop of the keyboard. */
export const MarkButton = forwardRef<HTMLButtonElement, MarkButtonProps>(function MarkButton({ isStop, ...rest }, ref) {
  return <button {...rest} ref={ref} type="button" tabIndex={isStop ? 0 : -1} />;
});
