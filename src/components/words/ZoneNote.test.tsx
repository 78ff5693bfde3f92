import { render } from '@testing-library/react';
import React from 'react';
import { createZone, UTC } from '../../i18n/instants';
import { createTelling } from '../../i18n/locale';
import { en } from '../../sections/words.en';
import { TellingProvider } from './TellingProvider';
import { ZoneNote } from './ZoneNote';

function textFor(timeZone: string, known: string): string {
  const telling = createTelling({ language: 'en', catalogue: en, zone: createZone(known, 'en') ?? UTC });
  return (
    render(
      <TellingProvider telling={telling}>
        <ZoneNote timeZone={timeZone} />
      </TellingProvider>
    ).container.textContent ?? ''
  );
}

describe('ZoneNote', () => {
  it.each([
    ['utc', 'UTC'],
    ['UTC', 'UTC'],
    ['Etc/UTC', 'UTC'],
    ['', 'UTC'],
    ['browser', 'UTC'],
    ['Europe/Madrid', 'Europe/Madrid'],
  ])('%p is nothing to say', (timeZone, known) => {
    expect(textFor(timeZone, known)).toBe('');
  });

  it('names a zone that is not known', () => {
    expect(textFor('Mars/Base', 'Mars/Base')).toBe('The time zone Mars/Base is not known here: times are in UTC.');
  });
});
