import { hotel } from '../../scenarios/hotel/hotel';
import type { Annotation } from '../../scenarios/scenario';
import { annotationsOf } from './annotationsOf';

const endedAt = 1_761_189_780;
const at = (seconds: number) => 1000 * (endedAt + seconds);

const note = (id: number, time: number, more: Partial<Annotation> = {}): Annotation => ({
  id,
  time,
  timeEnd: time,
  created: time + 5,
  updated: time + 5,
  login: 'tech-lead',
  email: '',
  tags: ['dayone', 'hotel', 'check'],
  text: 'Backups run.',
  ...more,
});

const scenario = {
  ...hotel,
  annotations: [
    note(1, 100),
    note(2, 3600, { tags: ['dayone', 'hotel', 'signoff'] }),
    note(3, 600, { timeEnd: 1800 }),
    note(4, -50),
  ],
};
const idsOf = (query: string) =>
  annotationsOf(scenario, { endedAt, live: false }, new URLSearchParams(query)).map(({ id }) => id);

describe('annotationsOf', () => {
  it.each([
    ['everything, newest first', '', [2, 3, 1, 4]],
    ['what overlaps the time', `from=${at(700)}&to=${at(900)}`, [3]],
    ['both ends of it included', `from=${at(-50)}&to=${at(100)}`, [1, 4]],
    ['what carries all tags', 'tags=dayone&tags=signoff', [2]],
    ['nothing where a tag is on none', 'tags=dayone&tags=else', []],
    ['no more than asked for', 'limit=2', [2, 3]],
    ['as many as Grafana does for a limit of 0', 'limit=0', [2, 3, 1, 4]],
  ])('answers %s', (_, query, wanted) => {
    expect(idsOf(query)).toEqual(wanted);
  });

  it('answers a hundred at most unless asked for more', () => {
    const many = { ...hotel, annotations: Array.from({ length: 130 }, (_, index) => note(index, index)) };
    const count = (query: string) => annotationsOf(many, { endedAt, live: false }, new URLSearchParams(query)).length;
    expect([count(''), count('limit=120')]).toEqual([100, 120]);
  });

  it('turns every time into milliseconds since the epoch', () => {
    expect(annotationsOf(scenario, { endedAt, live: true }, new URLSearchParams('limit=1'))[0]).toMatchObject({
      time: at(3600),
      timeEnd: at(3600),
      created: at(3605),
      updated: at(3605),
    });
  });
});
