import { beside, type Cell, cell, column, under } from '../../document/blocks';
import { marked } from '../../document/cells';
import type { Counts } from '../../document/counts';
import type { Anchor } from '../../document/section';
import { type Field, toTable, toWords, type Words } from '../../document/table';
import { formatInstant, formatSpan } from '../../i18n/instants';
import type { Telling } from '../../i18n/locale';
import { formatDuration } from '../../i18n/numbers';
import type { Report } from '../report';
import type { ToLinkedSection } from '../toSection';
import type { IncidentRow } from './report';

/** What went wrong and what nearly did: written down by people, or found in the data; open blockers first. */
export const incidents: ToLinkedSection = (report, telling, { anchors: places }) => {
  const { incidents: rows } = report;
  if (rows.length === 0) {
    return null;
  }
  const t = toWords(telling);
  const title = t('page.incidents.title');
  const real = rows.filter(({ kind }) => kind === 'incident');
  return {
    title,
    note: t('page.incidents.aside', {
      incidents: real.length,
      open: real.filter(({ state }) => state === 'open').length,
      misses: rows.length - real.length,
    }),
    blocks: [
      toTable({
        caption: title,
        fields: toFields(places, telling),
        rows: [...rows].sort((a, b) => rankOf(a) - rankOf(b)),
        placeOf: ({ id }) => ({ id: `incident-${id}` }),
      }),
    ],
  };
};

/** Open before resolved, blockers first, incidents before near misses. */
function rankOf({ state, blocker, kind }: IncidentRow): number {
  return (state === 'open' ? 0 : 4) + (blocker ? 0 : 2) + (kind === 'incident' ? 0 : 1);
}

function toFields(places: ReadonlyMap<string, Anchor>, telling: Telling): readonly Field<IncidentRow>[] {
  const t = toWords(telling);
  return [
    { column: column('what', t('page.incidents.what')), toCell: ({ title }) => cell(title) },
    {
      column: beside('what', column('kind', t('page.journal.kind'))),
      toCell: ({ kind }) => cell(t(`page.incidents.kind.${kind}`)),
    },
    {
      column: beside('what', column('severity', t('document.incidents.severity'))),
      toCell: ({ severity, state, blocker }) =>
        cell(state === 'open' && blocker ? `${severity}, ${t('page.readiness.blocker')}` : severity),
    },
    {
      column: column('state', t('page.incidents.state')),
      toCell: ({ state, blocker }) =>
        marked(
          t(`page.incidents.state.${state}`),
          state === 'resolved' ? 'dim' : blocker ? 'bad' : 'warn',
          state === 'resolved' ? 'pass' : 'flame'
        ),
    },
    { column: column('when', t('page.incidents.when')), toCell: (row) => cell(toTimes(row, telling)) },
    {
      column: column('length', t('page.incidents.length'), 'number'),
      toCell: ({ minutes }) => cell(minutes === null ? '–' : formatDuration(60_000 * minutes)),
    },
    {
      column: under('what', column('evidence', t('page.checks.evidence'))),
      toCell: ({ reason, title }) => cell(isSame(reason.text, title) ? '' : reason.text),
    },
    { column: column('known', t('page.incidents.known')), toCell: (row) => toOrigin(row, places, t) },
  ];
}

function toTimes({ from, to }: IncidentRow, { translate, zone }: Telling): string {
  if (from === null) {
    return '–';
  }
  return to === null
    ? toWords({ translate })('page.checks.since', { at: formatInstant(from, zone) })
    : formatSpan({ from, to }, zone);
}

/** A sentence that ends where the title does not is the same sentence. */
function isSame(sentence: string, title: string): boolean {
  return sentence.replace(/\.$/, '') === title.replace(/\.$/, '');
}

/** The rule that found it and in what, or who wrote it down; the row's own name is not said again. */
function toOrigin({ rule, by, finding, title }: IncidentRow, places: ReadonlyMap<string, Anchor>, t: Words): Cell {
  const place = finding === null ? undefined : places.get(finding);
  const source = rule === null ? by : t('document.incidents.rule', { rule });
  if (finding === null || place === undefined) {
    return cell(source ?? '–');
  }
  const shows = place.title === title ? 'section' : 'title';
  const where = shows === 'section' ? place.sectionTitle : place.title;
  return {
    ...cell(source === null ? where : `${source}, ${where}`),
    link: { kind: 'finding', finding, text: source === null ? '' : `${source},`, shows },
  };
}

/** Of its tab: a near miss that healed is no problem. */
export function counts({ incidents: rows }: Report): Counts {
  const open = rows.filter(({ kind, state }) => kind === 'incident' && state === 'open').length;
  return {
    id: 'incidents',
    title: 'page.incidents.tab',
    isThere: rows.length > 0,
    bad: [[open, 'page.incidents.open']],
    warn: [],
    all: rows.length,
  };
}
