import fc from 'fast-check';
import { parseNote } from './parseNote';

const NOTHING = {
  kind: 'journal',
  item: null,
  result: null,
  signoff: null,
  decision: null,
  severity: null,
  blocker: false,
  resolved: false,
  trigger: null,
};

describe('parseNote', () => {
  it.each([
    ['a journal entry', 'Quiet.\n{"kind":"journal"}', { text: 'Quiet.' }],
    [
      'a result',
      'Done.\n{"kind":"check","item":"tls","result":"pass"}',
      { kind: 'check', item: 'tls', result: 'pass', text: 'Done.' },
    ],
    [
      'a result that does not apply',
      'No.\n{"kind":"check","item":"tls","result":"n/a"}',
      { kind: 'check', item: 'tls', result: 'n/a', text: 'No.' },
    ],
    [
      'a sign-off',
      'No.\n{"kind":"signoff","signoff":"dba","decision":"reject"}',
      { kind: 'signoff', signoff: 'dba', decision: 'reject', text: 'No.' },
    ],
    [
      'an incident',
      'Down.\n{"kind":"incident","severity":"major","blocker":true,"resolved":false,"trigger":"t"}',
      { kind: 'incident', severity: 'major', blocker: true, trigger: 't', text: 'Down.' },
    ],
    [
      'an incident of severity alone',
      'Down.\n{"kind":"incident","severity":"minor"}',
      { kind: 'incident', severity: 'minor', text: 'Down.' },
    ],
    [
      'two sentences on two lines, and spaces',
      ' One.\r\nTwo. \r\n {"kind":"journal","more":1} \n',
      { text: 'One.\r\nTwo.' },
    ],
    [
      'a line of JSON alone',
      '{"kind":"check","item":"tls","result":"fail"}',
      { kind: 'check', item: 'tls', result: 'fail', text: '' },
    ],
  ])('reads %s', (_name, text, expected) => {
    expect(parseNote(text)).toEqual({ ...NOTHING, ...expected });
  });

  it.each([
    ['no line of JSON', 'Only words.'],
    ['a torn line', 'Words.\n{"kind":"check","item":'],
    ['a line that is no object', 'Words.\n["journal"]'],
    ['an unknown kind', 'Words.\n{"kind":"party"}'],
    ['a result without its item', 'Words.\n{"kind":"check","result":"pass"}'],
    ['an unknown result', 'Words.\n{"kind":"check","item":"tls","result":"maybe"}'],
    ['an unknown severity', 'Words.\n{"kind":"incident","severity":"huge","blocker":true}'],
    ['a blocker in words', 'Words.\n{"kind":"incident","severity":"major","blocker":"yes"}'],
    ['the line before the last', '{"kind":"check","item":"tls","result":"pass"}\nWords.'],
    ['nothing', ''],
  ])('takes %s as a journal entry with every character', (_name, text) => {
    expect(parseNote(text)).toEqual({ ...NOTHING, text });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `Words.\n${json}`)
        ),
        (text) => typeof parseNote(text).text === 'string'
      ),
      { seed: 7, numRuns: 1000 }
    );
    expect(parseNote('{"a":'.repeat(20_000)).kind).toBe('journal');
  });
});
