import { cell, column } from '../../document/blocks';
import type { Anchor, ToLinkedSection } from '../../document/section';
import { type Field, toTable, toWords, type Words } from '../../document/table';
import type { IncidentRow } from '../../engine/model/report';
import { formatInstant, formatSpan } from '../../i18n/instants';
import type { Telling } from '../../i18n/locale';
import { formatDuration } from '../../i18n/numbers';

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
    { column: column(t('page.incidents.what')), toCell: ({ title }) => cell(title) },
    { column: column(t('page.journal.kind')), toCell: ({ kind }) => cell(t(`page.incidents.kind.${kind}`)) },
    {
      column: column(t('document.incidents.severity')),
      toCell: ({ severity, state, blocker }) =>
        cell(state === 'open' && blocker ? `${severity}, ${t('page.readiness.blocker')}` : severity),
    },
    {
      column: column(t('page.incidents.state')),
      toCell: ({ state, blocker }) =>
        cell(t(`page.incidents.state.${state}`), state === 'resolved' ? 'dim' : blocker ? 'bad' : 'warn'),
    },
    { column: column(t('page.incidents.when')), toCell: (row) => cell(toTimes(row, telling)) },
    {
      column: column(t('page.incidents.length'), 'number'),
      toCell: ({ minutes }) => cell(minutes === null ? '–' : formatDuration(60_000 * minutes)),
    },
    {
      column: column(t('page.checks.evidence')),
      toCell: ({ reason, title }) => cell(isSame(reason.text, title) ? '' : reason.text),
    },
    { column: column(t('page.incidents.known')), toCell: (row) => cell(toOrigin(row, places, t)) },
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
function toOrigin({ rule, by, finding, title }: IncidentRow, places: ReadonlyMap<string, Anchor>, t: Words): string {
  const place = finding === null ? undefined : places.get(finding);
  const source = rule === null ? by : t('document.incidents.rule', { rule });
  const known = [
    source,
    ...(place === undefined ? [] : [place.title === title ? place.sectionTitle : place.title]),
  ].filter((part) => part !== null);
  return known.length === 0 ? '–' : known.join(', ');
}
