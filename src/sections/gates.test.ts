import { aContext } from '../../tests/builders/evidence';
import { NOT_ASKED, someNotes, UNREAD } from '../../tests/builders/note';
import type { Finding } from '../engine/model/finding';
import type { Notes } from '../engine/notes/parseNote';
import { toWritten } from '../engine/notes/parseNote';
import { createTranslator } from '../i18n/createTranslator';
import { toBlockers } from './incidents/judge';
import type { IncidentRow } from './incidents/report';
import { toUnreadNotes } from './journal/judge';
import { toRejected } from './signoffs/judge';
import type { SignoffRow } from './signoffs/report';
import { toTripped } from './triggers/judge';
import type { TriggerRow } from './triggers/report';
import { en } from './words.en';

const context = { ...aContext(), translate: createTranslator({ catalogue: en }) };
const REASON = toWritten('6.2 %, wanted ≤ 5 %.');
const incident: IncidentRow = {
  id: '7',
  kind: 'incident',
  title: 'staging server unavailable',
  severity: 'major',
  state: 'open',
  blocker: true,
  from: null,
  to: null,
  minutes: null,
  by: 'on-call',
  rule: null,
  finding: null,
  reason: REASON,
};
const signoff: SignoffRow = {
  id: 'dba',
  role: 'Database lead',
  title: 'Migration is safe',
  state: 'rejected',
  by: 'dba',
  at: null,
  note: null,
};
const trigger: TriggerRow = {
  id: 'errors',
  title: 'Errors',
  severity: 'critical',
  judgedBy: 'query',
  state: 'tripped',
  status: 'fail',
  action: 'Roll back',
  escalateTo: 'Lead',
  respondWithinMinutes: 5,
  finding: null,
  reason: REASON,
  query: '',
};
interface Gated {
  readonly incidents: readonly IncidentRow[];
  readonly signoffs: readonly SignoffRow[];
  readonly triggers: readonly TriggerRow[];
  readonly notes: Notes;
}

const gatesOf = ({
  incidents = [],
  signoffs = [],
  triggers = [],
  notes = someNotes(),
}: Partial<Gated>): readonly Finding[] => [
  ...toBlockers(incidents, context),
  ...toRejected(signoffs, context),
  ...toTripped(triggers, context),
  ...toUnreadNotes(notes, context),
];

describe('what stops a go-live', () => {
  it.each([
    [
      'an open blocker',
      { incidents: [incident] },
      { id: '7', critical: true },
      'Open blocker: staging server unavailable',
    ],
    [
      'a rejected sign-off',
      { signoffs: [signoff] },
      { id: 'dba', critical: true },
      'Sign-off rejected by dba (Database lead): Migration is safe',
    ],
    [
      'a tripped critical trigger',
      { triggers: [trigger] },
      { id: 'errors', critical: true },
      'Trigger tripped: Errors. 6.2 %, wanted ≤ 5 %.',
    ],
    [
      'a tripped warning trigger',
      { triggers: [{ ...trigger, severity: 'warning' as const }] },
      { id: 'errors', critical: false },
      'Trigger tripped: Errors. 6.2 %, wanted ≤ 5 %.',
    ],
  ])('%s', (_name, parts, expected, text) => {
    expect(gatesOf(parts)).toMatchObject([
      { ...expected, kind: 'gate', weight: 0, outcome: 'worse', points01: 0, ignored: false, reason: { text } },
    ]);
  });

  it.each([
    ['a resolved blocker', { incidents: [{ ...incident, state: 'resolved' as const }] }],
    ['an open incident that blocks nothing', { incidents: [{ ...incident, blocker: false }] }],
    [
      'an open or approved sign-off',
      {
        signoffs: [
          { ...signoff, state: 'open' as const },
          { ...signoff, state: 'approved' as const },
        ],
      },
    ],
    [
      'a quiet trigger, or one whose state is not known',
      {
        triggers: [
          { ...trigger, state: 'quiet' as const },
          { ...trigger, state: 'unknown' as const },
        ],
      },
    ],
    ['notes that were read, or not asked for', { notes: someNotes() }],
    ['notes that nobody asked for', { notes: NOT_ASKED }],
  ])('is none for %s', (_name, parts) => {
    expect(gatesOf(parts)).toEqual([]);
  });

  it('is one that nobody could judge where the notes failed', () => {
    expect(gatesOf({ notes: UNREAD })).toMatchObject([
      {
        id: 'annotations',
        critical: true,
        weight: 0,
        outcome: 'failed',
        points01: null,
        reason: { text: 'Not judged: no answer within 10 s' },
      },
    ]);
  });
});
