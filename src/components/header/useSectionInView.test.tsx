import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { useSectionInView } from './useSectionInView';

let see: (seen: Readonly<Record<string, boolean>>) => void = () => undefined;

function Page(): React.ReactElement {
  const [active, goTo] = useSectionInView(['people', 'next', 'sources']);
  return (
    <>
      <output>{active}</output>
      <button onClick={() => goTo('next')}>go</button>
      {['people', 'next', 'sources'].map((id) => (
        <section key={id} id={id}>
          <h2 id={`${id}-heading`}>{id}</h2>
        </section>
      ))}
    </>
  );
}

describe('useSectionInView', () => {
  const original = globalThis.IntersectionObserver;

  beforeEach(() => {
    Element.prototype.scrollIntoView = jest.fn();
    Object.assign(globalThis, {
      IntersectionObserver: function (callback: (entries: readonly unknown[]) => void) {
        see = (seen) =>
          act(() => callback(Object.entries(seen).map(([id, isIntersecting]) => ({ target: { id }, isIntersecting }))));
        return { observe: () => undefined, disconnect: () => undefined };
      },
    });
  });

  afterEach(() => void Object.assign(globalThis, { IntersectionObserver: original }));

  it('is the first section that is seen', () => {
    render(<Page />);
    see({ next: true, sources: true });
    expect(screen.getByRole('status')).toHaveTextContent('next');
  });

  it('one that was chosen stays, until it is seen no more', async () => {
    render(<Page />);
    await userEvent.click(screen.getByRole('button', { name: 'go' }));
    expect(screen.getByRole('heading', { name: 'next' })).toHaveFocus();
    see({ people: true, next: true });
    expect(screen.getByRole('status')).toHaveTextContent('next');
    see({ next: false });
    expect(screen.getByRole('status')).toHaveTextContent('people');
    see({ next: true });
    expect(screen.getByRole('status')).toHaveTextContent('people');
  });
});
