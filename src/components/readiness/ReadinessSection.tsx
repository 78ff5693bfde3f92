import { byStatus } from '../../document/table';
import type { ChecklistSection, Report } from '../../engine/model/report';
import { formatNumber } from '../../i18n/numbers';
import { Section } from '../frame/Section';
import { getTableStyles } from '../frame/getTableStyles';
import { Glyph } from '../marks/Glyph';
import { ToneText } from '../marks/ToneText';
import { useReader } from '../words/useReader';
import { useTranslate } from '../words/useTranslate';
import { GroupLine } from './GroupLine';
import { ITEM_COLUMNS, ItemHead } from './ItemHead';
import { ItemLine } from './ItemLine';
import { ShareBar } from './ShareBar';
import { getItemStyles } from './getItemStyles';
import { useOpenGroups } from './useOpenGroups';
import { cx } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

export interface ReadinessSectionProps {
  readonly checklist: Report['checklist'];
}

/** The readiness checklist in its groups, those with a blocker first; a complete group is one line. */
export function ReadinessSection({ checklist }: ReadinessSectionProps): React.ReactElement | null {
  const t = useTranslate();
  const tables = useStyles2(getTableStyles);
  const styles = useStyles2(getItemStyles);
  const groups = inOrder(checklist);
  const open = useOpenGroups((id) => groups.some((group) => group.id === id && group.percent !== 100));
  if (checklist.length === 0) {
    return null;
  }
  const items = checklist.flatMap((group) => group.items);
  const passed = checklist.reduce((sum, group) => sum + group.passed, 0);
  const blockers = checklist.reduce((sum, group) => sum + group.blockers.length, 0);
  return (
    <Section
      id="readiness"
      title={t('page.readiness.title')}
      aside={t(blockers === 0 ? 'page.readiness.aside' : 'page.readiness.asideBlockers', {
        passed,
        all: items.length,
        blockers,
      })}
    >
      <table className={cx(tables.table, styles)}>
        <ItemHead />
        {groups.map((group) => (
          <tbody key={group.id} data-testid={`dayone-group-readiness-${group.id}`}>
            <GroupLine
              columns={ITEM_COLUMNS}
              title={group.group}
              isOpen={open.isOpen(group.id)}
              onToggle={() => open.toggle(group.id)}
            >
              <GroupShare group={group} />
            </GroupLine>
            {open.isOpen(group.id) &&
              byStatus(group.items, ({ critical }) => critical).map((item) => (
                <ItemLine key={item.id} item={item} isBlocker={group.blockers.includes(item.id)} />
              ))}
          </tbody>
        ))}
      </table>
    </Section>
  );
}

/** How much of a group is passed; what nobody judged is not complete. */
function GroupShare({
  group: { passed, judged, percent, items, blockers },
}: {
  readonly group: ChecklistSection;
}): React.ReactElement {
  const t = useTranslate();
  const { numbers } = useReader();
  return (
    <>
      {percent !== null && <ShareBar percent={percent} />}
      {percent !== null && <span>{formatNumber(percent, 0, numbers)} %</span>}
      <span>{t('page.readiness.passed', { passed, all: items.length })}</span>
      {judged < items.length && <span>{t('page.readiness.notJudged', { count: items.length - judged })}</span>}
      {blockers.length > 0 && (
        <ToneText tone="bad">
          <Glyph name="fail" size={12} style={{ display: 'inline', verticalAlign: -2, marginRight: 4 }} />
          {t('page.readiness.blockers', { count: blockers.length })}
        </ToneText>
      )}
    </>
  );
}

function inOrder(groups: readonly ChecklistSection[]): readonly ChecklistSection[] {
  const rank = ({ blockers, percent }: ChecklistSection): number => (blockers.length > 0 ? 0 : percent === 100 ? 2 : 1);
  return groups
    .map((group, index) => ({ group, index }))
    .sort((a, b) => rank(a.group) - rank(b.group) || a.index - b.index)
    .map(({ group }) => group);
}
