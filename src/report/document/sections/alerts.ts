import { toIso } from '../../../engine/model/iso';
import type { AlertEpisode, AlertSection } from '../../../engine/model/report';
import { formatDuration, formatNumber } from '../../../i18n/format';
import { formatInstant } from '../../../i18n/instant';
import type { Telling } from '../../../i18n/telling';
import { toEpisodeOrder } from '../../order/toEpisodeOrder';
import { severityRank } from '../../plot/toSwimlane';
import { toAlertFacts } from '../../words/toAlertFacts';
import { toAlertNotes } from '../../words/toAlertNotes';
import { toEpisodeLabels } from '../../words/toEpisodeLabels';
import { cell, column, fact, facts, figure, heading, list, paragraph, row, table } from '../blocks';
import type { Block, TableRow, Tone } from '../document';
import { toSwimlaneDrawing } from '../drawings/toSwimlaneDrawing';
import type { ToSection } from '../section';
import { statusTone } from '../tones';

/** Every episode since the rollout, what fires now, and the state of the rules and targets behind them. */
export const alerts: ToSection = (report, telling) => {
  const { translate: t } = telling;
  const section = report.alerts;
  if (section === null) {
    return null;
  }
  return {
    title: t('page.alerts.title', {}),
    note: countSeverities(section, telling),
    blocks: [
      figure(toSwimlaneDrawing(report, section, telling)),
      ...toFiring(section, telling),
      ...(section.episodes.length === 0 ? [] : [toEpisodes(section, telling)]),
      facts(
        toAlertFacts(section, report.monitoring, telling).map(({ name, value, status }) =>
          fact(name, value, toneOf(status))
        )
      ),
      ...toAlertNotes(section, report.monitoring, telling).map((note) => paragraph(note)),
    ],
  };
};

/** What is well needs no colour here. */
function toneOf(status: Parameters<typeof statusTone>[0] | null): Tone {
  return status === null || status === 'pass' ? 'plain' : statusTone(status);
}

/** `0 critical, 0 warning, 3 info, 1 firing now`. */
function countSeverities({ bySeverity, firing }: AlertSection, { translate: t, numbers }: Telling): string {
  const severities = [...new Set(['critical', 'warning', 'info', ...bySeverity.map(({ severity }) => severity)])].sort(
    (a, b) => severityRank(a) - severityRank(b)
  );
  const counts = severities.map((severity) =>
    t('document.alerts.count', {
      count: formatNumber(bySeverity.find((entry) => entry.severity === severity)?.count ?? 0, 0, numbers),
      severity,
    })
  );
  const now =
    firing === null
      ? t('document.alerts.firingUnknown', {})
      : t('document.alerts.firing', { count: firing.filter(({ state }) => state === 'firing').length });
  return [...counts, now].join(', ');
}

/** What is active at the instant, in Alertmanager's own words; what is silenced or inhibited is said to be. */
function toFiring({ firing }: Pick<AlertSection, 'firing'>, { translate: t, zone }: Telling): readonly Block[] {
  if (firing === null || firing.length === 0) {
    return [];
  }
  const items = firing.map(({ name, state, startedAt, summary }) => ({
    mark: t(`page.alerts.${state}`, {}),
    tone: state === 'firing' ? ('bad' as const) : ('dim' as const),
    text: t(summary === '' ? 'document.alerts.active' : 'document.alerts.activeSaying', {
      name,
      at: formatInstant(toIso(startedAt), zone),
      summary,
    }),
  }));
  return [heading(t('document.alerts.firingNow', {})), list(items)];
}

function toEpisodes({ episodes }: Pick<AlertSection, 'episodes'>, telling: Telling): Block {
  const { translate: t } = telling;
  const columns = [
    column(t('page.alerts.alert', {})),
    column(t('document.alerts.severity', {})),
    column(t('document.alerts.labels', {})),
    column(t('page.alerts.began', {})),
    column(t('page.alerts.ended', {})),
    column(t('page.alerts.lasted', {}), 'number'),
    column(t('page.services.state', {})),
  ];
  return table(
    t('page.alerts.episodes', {}),
    columns,
    toEpisodeOrder(episodes).map((episode) => toRow(episode, telling))
  );
}

function toRow(episode: AlertEpisode, { translate: t, zone }: Telling): TableRow {
  const { name, severity, from, to, minutes, silenced } = episode;
  const state = t(to === null ? 'page.alerts.firing' : 'page.alerts.isResolved', {});
  return row([
    cell(name),
    cell(severity),
    cell(toEpisodeLabels(episode), 'dim'),
    cell(formatInstant(from, zone)),
    cell(to === null ? '–' : formatInstant(to, zone)),
    cell(formatDuration(60_000 * minutes)),
    cell(silenced === true ? `${state}, ${t('page.alerts.silenced', {})}` : state, to === null ? 'bad' : 'plain'),
  ]);
}
