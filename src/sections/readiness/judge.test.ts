import { anItem, aRow } from '../../../tests/builders/item';
import { aReason } from '../../../tests/fixtures/reportParts';
import { toChecklist } from './judge';

const ids = ['a', 'b', 'c', 'd'];
const groups = [{ id: 'go-live', title: 'Go live', items: ids.map((id) => anItem({ id })) }];
const passed = { outcome: 'same', status: 'pass', points01: 1 } as const;
const missed = { outcome: 'worse', status: 'fail', points01: 0 } as const;
const notApplicable = { reason: aReason('item.notApplicable', '') };
const sectionOf = (
  ...parts: readonly Parameters<typeof aRow>[0][]
): ReturnType<typeof toChecklist>[number] | undefined =>
  toChecklist(
    groups,
    new Map(parts.map((part, index) => [ids[index] ?? '', aRow({ id: ids[index] ?? '', ...part })]))
  )[0];

describe('toChecklist', () => {
  it.each([
    [
      'what nobody judged is not complete',
      [passed, passed, {}, {}],
      { passed: 2, judged: 2, percent: 50, blockers: [] },
    ],
    ['what failed was judged', [passed, missed, {}, {}], { passed: 1, judged: 2, percent: 25 }],
    [
      'what was half met is not complete',
      [passed, { outcome: 'worse', status: 'warn', points01: 0.5 }, passed, passed],
      { passed: 3, judged: 4, percent: 75 },
    ],
    [
      'what does not apply does not count',
      [passed, notApplicable, notApplicable, {}],
      { passed: 1, judged: 1, percent: 50 },
    ],
    [
      'nothing that applies has no share',
      [notApplicable, notApplicable, notApplicable, notApplicable],
      { passed: 0, judged: 0, percent: null },
    ],
    [
      'a critical item that failed is a blocker',
      [{ ...missed, critical: true }, missed, { critical: true }, { ...passed, critical: true }],
      { blockers: ['a'] },
    ],
    ['all of it', [passed, passed, passed, passed], { percent: 100, blockers: [] }],
  ] as const)('%s', (_name, rows, expected) => {
    expect(sectionOf(...rows)).toMatchObject({ id: 'go-live', group: 'Go live', ...expected });
  });

  it('keeps the order of the plan and leaves out what has no row', () => {
    expect(sectionOf(passed, passed)?.items.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(toChecklist(groups, new Map())[0]).toMatchObject({ items: [], percent: null });
  });
});
