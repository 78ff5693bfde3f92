import {
  type Block,
  cell,
  column,
  type Fact,
  fact,
  facts,
  list,
  paragraph,
  row,
  table,
  type TableRow,
} from '../document/blocks';
import type { Edition } from '../engine/model/edition';
import type { ReportSpan } from '../engine/model/schema';
import { formatInstant, formatSpan } from '../i18n/instants';
import type { Telling } from '../i18n/locale';
import { formatDuration, formatNumber } from '../i18n/numbers';
import { SECTIONS } from '../sections';
import { SECTION_IDS, type SectionId } from '../sections/ids';
import type { Report } from '../sections/report';
import { toSilence } from '../sections/sources/view';

/** What was deployed and when, what is compared with what, who did not answer, and what the author wrote and left out. */
export function toLead(report: Report, telling: Telling): readonly Block[] {
  const { plan, windows } = report;
  return [
    ...toEditionBlocks(report.edition, telling),
    ...(plan.description === '' ? [] : [paragraph(plan.description)]),
    facts([...toDeployment(report, telling), ...toEvaluation(report, telling)]),
    ...toSilent(report, telling),
    toWindowsBlock(report, telling),
    ...(windows.notes.length === 0
      ? []
      : [list(windows.notes.map(({ text }) => ({ mark: '', tone: 'plain' as const, text })))]),
  ];
}

function toDeployment({ plan, deployment, edition }: Report, { translate: t, zone }: Telling): readonly Fact[] {
  const { version, previousVersion, startedAt, endedAt, source } = deployment;
  const known = version === '' ? t('page.header.noVersion', {}) : version;
  return [
    ...(edition === undefined || edition.title === null ? [] : [fact(t('page.header.choosePlan', {}), plan.title)]),
    fact(
      t('document.lead.version', {}),
      previousVersion === null ? known : t('document.lead.afterPrevious', { version: known, previous: previousVersion })
    ),
    ...(source === 'unknown'
      ? []
      : [fact(t('document.lead.rollout', {}), `${formatSpan({ from: startedAt, to: endedAt }, zone)} ${zone.name}`)]),
    fact(t('document.lead.found', {}), t(`page.header.found.${source}`, {}), source === 'unknown' ? 'warn' : 'plain'),
  ];
}

function toEvaluation(
  { evaluatedAt, checkpoint, windows, sources }: Report,
  { translate: t, zone }: Telling
): readonly Fact[] {
  const at = `${formatInstant(evaluatedAt, zone)} ${zone.name}`;
  const asked = sources.filter(({ status }) => status !== 'not-asked');
  const answered = asked.filter(({ status }) => status === 'answered').length;
  return [
    fact(
      t('page.evaluated.at', {}),
      checkpoint === null ? t('document.lead.noCheckpoint', { at }) : t('document.lead.checkpoint', { at, checkpoint })
    ),
    fact(t('document.lead.step', {}), formatDuration(1000 * windows.stepSeconds)),
    ...(asked.length === 0
      ? []
      : [
          fact(
            t('document.lead.sources', {}),
            t('page.evaluated.sources', { answered, all: asked.length }),
            answered === asked.length ? 'plain' : 'warn'
          ),
        ]),
  ];
}

/** Names every source that did not answer, and what that costs. */
function toSilent(report: Report, telling: Telling): readonly Block[] {
  const silence = toSilence(report, telling);
  if (silence === null) {
    return [];
  }
  const mark = telling.translate('page.outcome.failed', {});
  return [list(silence.sources.map((text) => ({ mark, tone: 'bad' as const, text }))), paragraph(silence.cost, 'bad')];
}

/** What is compared with what: every window with its dates, length and points. */
export function toWindowsBlock(report: Pick<Report, 'windows' | 'comparisons'>, telling: Telling): Block {
  const { translate: t, zone } = telling;
  const { current, baseline, release } = report.windows;
  const columns = [
    column('window', t('document.windows.window', {})),
    column('span', t('document.windows.span', { zone: zone.name })),
    column('length', t('document.windows.length', {}), 'number'),
    column('points', t('document.windows.points', {}), 'number'),
    column('what', t('document.windows.what', {})),
  ];
  return table(t('page.windows.label', {}), columns, [
    toRow(
      {
        name: t('page.windows.baseline', {}),
        span: baseline,
        what: baseline === null ? '' : t(`page.windows.kind.${baseline.kind}`, {}),
        points: pointsOf(report, 0),
      },
      telling
    ),
    ...(release === null
      ? []
      : [
          toRow(
            {
              name: t('page.windows.release', {}),
              span: release,
              what: t(`page.windows.kind.${release.kind}`, {}),
              points: releasePoints(report),
            },
            telling
          ),
        ]),
    toRow(
      {
        name: t('page.windows.current', {}),
        span: current,
        what: current === null ? '' : t('page.windows.currentWhy', {}),
        points: pointsOf(report, 1),
      },
      telling
    ),
  ]);
}

interface WindowRow {
  readonly name: string;
  readonly span: ReportSpan | null;
  readonly what: string;
  readonly points: number | null;
}

function toRow({ name, span, what, points }: WindowRow, { translate: t, zone, numbers }: Telling): TableRow {
  return row([
    cell(name),
    cell(span === null ? t('page.windows.none', {}) : formatSpan(span, zone), span === null ? 'unknown' : 'plain'),
    cell(span === null ? '–' : formatDuration(Date.parse(span.to) - Date.parse(span.from))),
    cell(points === null ? '–' : formatNumber(points, 0, numbers)),
    cell(what),
  ]);
}

type Rows = Pick<Report, 'comparisons'>;

/** The most points that a row has in a window: rows whose source failed have none. */
function pointsOf({ comparisons }: Rows, side: 0 | 1): number | null {
  return mostOf(comparisons.flatMap(({ rows }) => rows).map(({ points }) => points[side]));
}

function releasePoints({ comparisons }: Rows): number | null {
  return mostOf(
    comparisons.flatMap(({ rows }) => rows).flatMap(({ release }) => (release === undefined ? [] : [release.points[0]]))
  );
}

function mostOf(counts: readonly number[]): number | null {
  return counts.length === 0 ? null : counts.reduce((most, count) => Math.max(most, count));
}

/** The author's note, and that a reader does not see everything. */
export function toEditionBlocks(edition: Edition | undefined, telling: Telling): readonly Block[] {
  if (edition === undefined) {
    return [];
  }
  const said = toEditionWords(edition, telling);
  return [
    ...(edition.note === null || edition.note === '' ? [] : [paragraph(edition.note)]),
    ...(said.length === 0 ? [] : [paragraph(said.join(' '), 'dim')]),
  ];
}

type Colophoned = Pick<Report, 'plan' | 'schemaVersion' | 'evaluatedAt' | 'nextReviewAt' | 'sources'>;

/** By what plan, for which instant and from which sources the report was made, and when to look again. */
export function toColophon(
  { plan, schemaVersion, evaluatedAt, nextReviewAt, sources }: Colophoned,
  { translate: t }: Pick<Telling, 'translate'>
): readonly string[] {
  const names = sources
    .filter(({ status }) => status !== 'not-asked')
    .map(({ id, version }) => (version === null ? id : `${id} ${version}`));
  return [
    t('page.colophon', { plan: plan.id, version: schemaVersion }),
    t('page.colophon.generated', { at: evaluatedAt }),
    ...(names.length === 0 ? [] : [t('page.colophon.sources', { sources: names.join(', ') })]),
    ...(nextReviewAt === null ? [] : [t('page.colophon.review', { at: nextReviewAt })]),
  ];
}

/** That a reader does not see everything: which sections were left out, and what was hidden. A sentence each, none where nothing was. */
export function toEditionWords(
  { omitted, redacted }: Edition,
  { translate: t }: Pick<Telling, 'translate'>
): readonly string[] {
  const sections = omitted.map((id) => (isSection(id) ? t(SECTIONS[id].title, {}) : id));
  const parts = redacted.map((part) => t(`page.saved.part.${part}`, {}));
  return [
    ...(sections.length === 0 ? [] : [t('page.saved.omitted', { sections })]),
    ...(parts.length === 0 ? [] : [t('page.saved.redacted', { parts })]),
  ];
}

function isSection(id: string): id is SectionId {
  return SECTION_IDS.some((known) => known === id);
}

/** Both windows of a comparison with dates and zone. */
export function toWindowsSentence(
  { current }: Report['windows'],
  baseline: ReportSpan | null,
  { translate: t, zone }: Pick<Telling, 'translate' | 'zone'>
): string {
  const span = (window: ReportSpan | null): string =>
    window === null ? t('page.windows.none', {}) : formatSpan(window, zone);
  return t('page.plot.windows', { baseline: span(baseline), current: span(current), zone: zone.name });
}
