import { heading, paragraph } from '../../document/blocks';
import { countItems, type Counts } from '../../document/counts';
import { toItemsTable } from '../../document/itemsTable';
import { toNames, toWords } from '../../document/table';
import type { Telling } from '../../i18n/locale';
import { formatNumber } from '../../i18n/numbers';
import type { Report } from '../report';
import type { ToLinkedSection } from '../toSection';
import type { ChecklistSection } from './report';

/** The readiness checklist in its groups, those with a blocker first, complete ones last. */
export const readiness: ToLinkedSection = (report, telling, { anchors: places }) => {
  const { checklist } = report;
  if (checklist.length === 0) {
    return null;
  }
  const t = toWords(telling);
  const groups = [...checklist].sort((a, b) => rankOf(a) - rankOf(b));
  const names = toNames(groups.map(({ id, group }) => ({ id, title: group })));
  const passed = groups.reduce((sum, group) => sum + group.passed, 0);
  const blockers = groups.reduce((sum, group) => sum + group.blockers.length, 0);
  const all = groups.reduce((sum, group) => sum + group.items.length, 0);
  return {
    title: t('page.readiness.title'),
    note: t(blockers === 0 ? 'page.readiness.aside' : 'page.readiness.asideBlockers', { passed, all, blockers }),
    blocks: groups.flatMap((group, index) => [
      heading(group.group, {
        id: `group-readiness-${group.id}`,
        isWell: group.percent === 100,
        percent: group.percent,
      }),
      paragraph(toShare(group, telling), group.blockers.length > 0 ? 'bad' : 'plain'),
      toItemsTable(
        {
          caption: t('document.readiness.items', { group: names[index] ?? group.group }),
          items: group.items,
          blockers: group.blockers,
          places,
        },
        telling
      ),
    ]),
  };
};

function rankOf({ blockers, percent }: ChecklistSection): number {
  return blockers.length > 0 ? 0 : percent === 100 ? 2 : 1;
}

/** How much of a group is passed; what nobody judged is not complete. */
function toShare({ passed, judged, percent, items, blockers }: ChecklistSection, telling: Telling): string {
  const t = toWords(telling);
  return [
    ...(percent === null ? [] : [`${formatNumber(percent, 0, telling.numbers)} %`]),
    t('page.readiness.passed', { passed, all: items.length }),
    ...(judged < items.length ? [t('page.readiness.notJudged', { count: items.length - judged })] : []),
    ...(blockers.length > 0 ? [t('page.readiness.blockers', { count: blockers.length })] : []),
  ].join(', ');
}

/** Of its tab: what blocks a group of items before what failed. */
export function counts({ checklist: groups }: Report): Counts {
  const items = groups.flatMap((group) => group.items);
  const blockers = groups.reduce((sum, group) => sum + group.blockers.length, 0);
  const { bad, warn } = countItems(items);
  return {
    id: 'readiness',
    title: 'page.readiness.tab',
    isThere: items.length > 0,
    bad: [[blockers, 'page.readiness.blocker'], ...bad],
    warn,
    all: items.length,
  };
}
