import { EVENTS_FROM, REPORT_AT } from '../../span';
import { createLines } from './createLines';

const labels = { job: 'api' };
const linesBetween = createLines([
  {
    name: 'info',
    level: 'info',
    labels,
    messages: ['one {1-9}', 'two'],
    when: { every: 12 },
    withoutCorrelation: 0.1,
    fields: { service: 'api', user: 'u{1-5}', port: 80 },
  },
  { name: 'new', level: 'error', labels, messages: ['refused'], when: { every: 60, offset: 7 }, from: 3600, to: 7200 },
  { name: 'some', level: 'warning', labels, messages: ['slow'], when: { at: [100, 5000, 99] } },
]);

describe('createLines', () => {
  it('writes a line each so many seconds, in time order, however the time is cut', () => {
    const all = linesBetween(EVENTS_FROM, REPORT_AT);
    const info = all.filter(({ labels: { level } }) => level === 'info');
    expect(Math.abs(info.length - (REPORT_AT - EVENTS_FROM) / 12)).toBeLessThan(2);
    expect([...all].sort((a, b) => a.at - b.at)).toEqual(all);
    expect([...linesBetween(0, 333), ...linesBetween(333, 9000)]).toEqual(linesBetween(0, 9000));
  });

  it('holds templates only from their instant on, and lines at listed instants', () => {
    const errors = linesBetween(0, REPORT_AT).filter(({ labels: { level } }) => level === 'error');
    expect(errors).toHaveLength(60);
    expect(Math.min(...errors.map(({ at }) => at))).toBeGreaterThan(3600);
    expect(
      linesBetween(0, 10_000)
        .filter(({ labels: { level } }) => level === 'warning')
        .map(({ at }) => at)
    ).toEqual([99, 100, 5000]);
  });

  it('leaves the correlation id out of its share of lines, and fills the fields', () => {
    const info = linesBetween(0, REPORT_AT).filter(({ labels: { level } }) => level === 'info');
    const share = info.filter(({ fields }) => fields['correlation_id'] === undefined).length / info.length;
    expect(Math.abs(share - 0.1)).toBeLessThan(0.015);
    for (const { fields } of info) {
      expect(fields).toMatchObject({
        level: 'info',
        msg: expect.stringMatching(/^(one [1-9]|two)$/),
        service: 'api',
        user: expect.stringMatching(/^u[1-5]$/),
        port: 80,
        trace_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      });
    }
  });
});
