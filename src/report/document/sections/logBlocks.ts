import type { LogSection } from '../../../engine/model/report';
import { formatChange, formatNumber, formatValue } from '../../../i18n/format';
import type { Telling } from '../../../i18n/telling';
import { toLogFacts } from '../../words/toLogFacts';
import { cell, column, fact, facts, paragraph, row, table } from '../blocks';
import type { Block } from '../document';
import { outcomeCell } from '../judgedCells';
import { statusTone } from '../tones';

/** Lines by level in both windows, how lines are built, and the patterns that the baseline has not. */
export function toLogBlocks(logs: LogSection, telling: Telling): readonly Block[] {
  return [
    ...(logs.levels.length === 0 ? [] : [toLevels(logs, telling)]),
    facts(
      toLogFacts(logs, telling).map(({ name, value, status }) =>
        fact(name, value, status === 'pass' ? 'plain' : statusTone(status))
      )
    ),
    ...(logs.newPatterns.length === 0 ? [] : [toPatterns(logs, telling)]),
    paragraph(logs.reason.text, 'dim'),
  ];
}

function toLevels({ levels, reason }: LogSection, telling: Telling): Block {
  const { translate: t, numbers } = telling;
  const columns = [
    column(t('page.logs.level', {})),
    column(t('page.comparison.baseline', {}), 'number'),
    column(t('page.comparison.current', {}), 'number'),
    column(t('page.comparison.change', {}), 'number'),
    column(t('page.comparison.outcome', {})),
  ];
  const rows = levels.map(({ level, baseline, current, change, outcome }) =>
    row([
      cell(level),
      cell(formatValue(baseline, 'short', numbers).digits),
      cell(formatValue(current, 'short', numbers).digits),
      cell(formatChange(change, 'short', numbers).digits),
      outcomeCell(outcome, reason, telling),
    ])
  );
  return table(t('page.logs.title', {}), columns, rows);
}

function toPatterns({ newPatterns }: LogSection, { translate: t, numbers }: Telling): Block {
  const columns = [
    column(t('document.logs.template', {}), 'code'),
    column(t('document.logs.count', {}), 'number'),
    column(t('document.logs.example', {}), 'code'),
  ];
  return table(
    t('page.logs.newTitle', {}),
    columns,
    newPatterns.map(({ template, count, example }) =>
      row([cell(template), cell(formatNumber(count, 0, numbers)), cell(example)])
    )
  );
}
