import { type Block, cell, column, figure, heading, list, paragraph, type Tone } from '../../document/blocks';
import { statusCell, toStateCounts } from '../../document/cells';
import { type Counts, countState } from '../../document/counts';
import { formatHours, joined } from '../../document/figures';
import { byStatus, type Field, toJudge, toNames, toNote, toTable, toWords } from '../../document/table';
import { formatInstant } from '../../i18n/instants';
import type { Telling } from '../../i18n/locale';
import { formatValue } from '../../i18n/numbers';
import type { Report } from '../report';
import type { ToSection } from '../toSection';
import { toWatchDrawing } from './drawing';
import type { ScheduleRow } from './report';

interface Round {
  readonly id: string;
  readonly title: string;
  /** By their due time. */
  readonly rows: readonly ScheduleRow[];
}

/** The rounds of the watch, those with a problem first: when they are due, what became of them, and what the data said then. */
export const watch: ToSection = (report, telling) => {
  const { schedule } = report;
  if (schedule.length === 0) {
    return null;
  }
  const t = toWords(telling);
  const drawing = toWatchDrawing(report, telling);
  const rounds = toRounds(schedule);
  const names = toNames(rounds);
  return {
    title: t('page.watch.title'),
    note: toNote(t('page.watch.subtitle'), toStateCounts(schedule, telling)),
    blocks: [
      ...(drawing === null ? [] : [figure(drawing)]),
      ...rounds.flatMap((round, index) => toBlocks(round, names[index] ?? round.title, telling)),
    ],
  };
};

function toRounds(schedule: readonly ScheduleRow[]): readonly Round[] {
  const ids = [...new Set(schedule.map(({ round }) => round))];
  const rounds = ids.map((id): Round => {
    const rows = schedule.filter(({ round }) => round === id).sort((a, b) => a.hours - b.hours);
    return { id, title: rows[0]?.title ?? id, rows };
  });
  return [...rounds.filter(isProblem), ...rounds.filter((round) => !isProblem(round))];
}

function isProblem({ rows }: Round): boolean {
  return rows.some(({ state }) => state === 'failed' || state === 'overdue');
}

function toBlocks({ title, rows }: Round, name: string, telling: Telling): readonly Block[] {
  const t = toWords(telling);
  const steps = rows[0]?.steps ?? [];
  const plain = (text: string): { mark: string; tone: Tone; text: string } => ({ mark: '', tone: 'plain', text });
  return [
    heading(title),
    paragraph(toStateCounts(rows, telling)),
    ...(steps.length === 0 ? [] : [paragraph(t('page.watch.steps'), 'dim'), list(steps.map(plain))]),
    toTable({ caption: t('document.watch.times', { round: name }), fields: toFields(rows, telling), rows }),
  ];
}

const TONES: Readonly<Record<ScheduleRow['state'], Tone>> = Object.freeze({
  passed: 'good',
  failed: 'bad',
  unknown: 'unknown',
  overdue: 'warn',
  'to-come': 'dim',
});

function toFields(rows: readonly ScheduleRow[], telling: Telling): readonly Field<ScheduleRow>[] {
  const t = toWords(telling);
  const findings: Field<ScheduleRow> = {
    column: column('findings', t('document.watch.findings')),
    toCell: (row) => cell(toFindings(row, telling)),
  };
  return [
    { column: column('due', t('page.watch.due')), toCell: ({ hours }) => cell(formatHours(hours, telling.numbers)) },
    { column: column('time', t('page.journal.time')), toCell: ({ dueAt }) => cell(formatInstant(dueAt, telling.zone)) },
    {
      column: column('became', t('page.watch.became')),
      toCell: ({ state }) => cell(t(`page.watch.state.${state}`), TONES[state]),
    },
    { column: column('then', t('page.watch.then')), toCell: ({ reason }) => cell(reason.text) },
    ...(rows.some((row) => row.findings.length > 0) ? [findings] : []),
    {
      column: column('judgedBy', t('page.security.judgedBy')),
      toCell: ({ judgedBy, by }) => cell(toJudge(t(`page.watch.by.${judgedBy}`), [by])),
    },
  ];
}

/** Findings as they were then, what failed first: `Error rate: 1.84 % (fail)`. */
function toFindings({ findings }: ScheduleRow, telling: Telling): string {
  const told = byStatus(findings).map(({ title, status, value, unit, reason }) => {
    const figure = value === null ? '' : `: ${joined(formatValue(value, unit, telling.numbers))}`;
    return `${title}${figure} (${statusCell(status, reason, telling).text})`;
  });
  return told.join('; ');
}

/** Of its tab. */
export function counts({ schedule }: Report): Counts {
  return {
    id: 'watch',
    title: 'page.watch.tab',
    isThere: schedule.length > 0,
    bad: [[countState(schedule, 'failed'), 'page.watch.state.failed']],
    warn: [
      [countState(schedule, 'overdue'), 'page.watch.state.overdue'],
      [countState(schedule, 'unknown'), 'page.watch.state.unknown'],
    ],
    all: schedule.length,
  };
}
