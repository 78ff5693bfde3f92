import { ROLLOUT } from '../../../tests/builders/evidence';
import { anItem, aRow } from '../../../tests/builders/item';
import { aNote, NOT_ASKED, someNotes, UNREAD } from '../../../tests/builders/note';
import { judgeTrigger } from './judge';
import type { Trigger } from './plan';

const translate = (code: string): string => code;
const trigger: Trigger = {
  item: anItem({ id: 'data-loss', title: 'Data was lost' }),
  severity: 'critical',
  action: 'Stop',
  escalateTo: 'Lead',
  respondWithin: 900_000,
};
const person = aRow({ id: 'data-loss' });
const query = aRow({ id: 'data-loss', judgedBy: 'query' });
const naming = aNote({ kind: 'incident', severity: 'major', trigger: 'data-loss', text: 'Orders are gone.' });

describe('judgeTrigger', () => {
  it.each([
    [
      'tripped where its query is worse',
      { ...query, outcome: 'worse' as const },
      someNotes(),
      'tripped',
      'fail',
      'Waits for a person.',
    ],
    [
      'tripped where a person failed it',
      { ...person, outcome: 'worse' as const },
      someNotes(),
      'tripped',
      'fail',
      'Waits for a person.',
    ],
    ['tripped where an open incident names it', person, someNotes(naming), 'tripped', 'fail', 'Orders are gone.'],
    [
      'tripped where an incident names it though its query is met',
      { ...query, outcome: 'same' as const },
      someNotes(naming),
      'tripped',
      'fail',
      'Orders are gone.',
    ],
    [
      'quiet where the incident is over',
      person,
      someNotes({ ...naming, to: ROLLOUT }),
      'quiet',
      'pass',
      'trigger.unnamed',
    ],
    [
      'quiet where the incident is resolved',
      person,
      someNotes({ ...naming, resolved: true }),
      'quiet',
      'pass',
      'trigger.unnamed',
    ],
    [
      'quiet where an incident names another',
      person,
      someNotes({ ...naming, trigger: 'other' }),
      'quiet',
      'pass',
      'trigger.unnamed',
    ],
    ['quiet where it is met', { ...query, outcome: 'same' as const }, UNREAD, 'quiet', 'pass', 'Waits for a person.'],
    [
      'quiet where it is better',
      { ...query, outcome: 'better' as const },
      someNotes(),
      'quiet',
      'pass',
      'Waits for a person.',
    ],
    ['unknown where its query gave nothing', query, someNotes(), 'unknown', 'unknown', 'Waits for a person.'],
    [
      'unknown where its query was inconclusive',
      { ...query, outcome: 'inconclusive' as const },
      someNotes(),
      'unknown',
      'unknown',
      'Waits for a person.',
    ],
    ['unknown where the notes failed', person, UNREAD, 'unknown', 'unknown', 'Waits for a person.'],
    ['unknown where nobody can write', person, NOT_ASKED, 'unknown', 'unknown', 'Waits for a person.'],
  ] as const)('is %s', (_name, row, notes, state, status, text) => {
    expect(judgeTrigger(trigger, row, { notes, translate })).toMatchObject({ state, status, reason: { text } });
  });

  it('warns where it is a warning', () => {
    expect(
      judgeTrigger({ ...trigger, severity: 'warning' }, person, { notes: someNotes(naming), translate }).status
    ).toBe('warn');
  });

  it('says what is done, whom to call and how soon', () => {
    expect(judgeTrigger(trigger, person, { notes: someNotes(), translate })).toMatchObject({
      id: 'data-loss',
      title: 'Data was lost',
      action: 'Stop',
      escalateTo: 'Lead',
      respondWithinMinutes: 15,
      judgedBy: 'person',
    });
  });
});
