import type { AnswersOf, Context } from '../../engine/model/context';
import type { ActiveAlert } from '../../engine/model/evidence';
import type { Status } from '../../engine/model/finding';
import { type ComparedSubject, type Section, toWhole } from '../section';
import type { Seen } from '../watch/observing';
import { alertRequests, judgeAlerts, toAlertFinding } from './judge';
import { monitoringRequests, toMonitoring } from './monitoring';
import type { AlertRules } from './plan';
import type { AlertSection } from './report';
import { frames } from './tables';
import { alerts as view, counts } from './view';

/** What fired since the rollout, what fires now, and whether rules and targets themselves are well. */
export const alerts = {
  title: 'page.alerts.title',
  subjects: ({ plan, schedule, present }) => [
    ...(plan.alerts === null ? [] : [['alerts', alertRequests(plan.alerts, schedule, present)] as const]),
    ['monitoring', monitoringRequests(plan, present)],
  ],
  judge: {
    stage: 'data',
    run: ({ plan: { alerts: rules }, answers, context }) => {
      const monitoring = toMonitoring(answers('monitoring'));
      if (rules === null) {
        return { parts: { monitoring } };
      }
      const judged = judgeAlerts(rules, answers('alerts'), context);
      return { parts: { monitoring, alerts: judged }, findings: [toAlertFinding(rules, judged)] };
    },
  },
  observe: ({ alerts: rules }, answersOf) =>
    rules === null ? [] : [['alerts', (then) => lookAtAlerts(rules, answersOf, then)]],
  view,
  counts,
  frames,
  compared: {
    alert: {
      named: 'label',
      isKnown: ({ alerts: section }) => section !== null,
      subjects: ({ alerts: section }) => (section === null ? [] : alertsOf(section)),
    },
  },
  anchors: ({ alerts: section }, translate) =>
    section === null ? [] : ['alerts', 'monitoring'].map((id) => toWhole(id, translate('page.alerts.title', {}))),
  queries: ({ alerts: section }) =>
    section === null ? [] : [{ id: 'alerts', type: 'prometheus', query: section.query }],
} satisfies Section;

/** Alertmanager knows only the present, so an earlier instant is told from the history alone. */
function lookAtAlerts(rules: AlertRules, answersOf: AnswersOf, then: Context): Seen {
  const { history } = answersOf('alerts');
  const { status, firing, reason } = judgeAlerts(rules, history === undefined ? {} : { history }, then);
  return { title: then.translate('alerts.title', {}), status, value: firing?.length ?? null, unit: 'short', reason };
}

/** Each alert that was seen since the rollout, by its name. */
function alertsOf({ episodes, firing }: AlertSection): readonly ComparedSubject[] {
  const names = [...new Set([...episodes.map(({ name }) => name), ...(firing ?? []).map(({ name }) => name)])];
  return names.map((name) => {
    const own = episodes.filter((episode) => episode.name === name);
    const active = firing === null ? null : firing.filter((alert) => alert.name === name);
    const severities = [
      ...own.map(({ severity }) => severity),
      ...(active ?? []).map(({ labels }) => labels['severity']),
    ];
    const critical = severities.includes('critical');
    return {
      id: name,
      title: name,
      critical,
      status: alertStatus(active, critical),
      outcome: null,
      value: own.reduce((sum, { minutes }) => sum + minutes, 0),
      unit: 'm',
    };
  });
}

/** Whether it fires now; an episode that is over passes. */
function alertStatus(active: readonly ActiveAlert[] | null, critical: boolean): Status {
  if (active === null) {
    return 'unknown';
  }
  return active.some(({ state }) => state === 'firing') ? (critical ? 'fail' : 'warn') : 'pass';
}
