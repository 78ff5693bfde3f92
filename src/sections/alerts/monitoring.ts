import type { Answers } from '../../engine/model/context';
import { type Request, type RuleState, toRequest } from '../../engine/model/evidence';
import type { Plan } from '../plan';
import type { MonitoringSection } from './report';

type Role = 'rules' | 'targets';

/** Rules and targets are known only in the present. */
export function monitoringRequests(plan: Plan, present: boolean): Partial<Record<Role, Request>> {
  const source = plan.sources.find(({ type }) => type === 'prometheus');
  if (!present || source === undefined) {
    return {};
  }
  return { rules: toRequest(source.id, { kind: 'rules' }), targets: toRequest(source.id, { kind: 'targets' }) };
}

export function toMonitoring(answers: Answers<Role>): MonitoringSection {
  const rules =
    answers.rules?.status === 'observed' && answers.rules.data.kind === 'rules' ? answers.rules.data.rules : null;
  const targets =
    answers.targets?.status === 'observed' && answers.targets.data.kind === 'targets'
      ? answers.targets.data.targets
      : null;
  return {
    rules: rules && toRules(rules),
    targets: targets && {
      total: targets.length,
      up: targets.filter(({ health }) => health === 'up').length,
      down: targets.filter(({ health }) => health === 'down'),
    },
  };
}

/** A rule that was not evaluated yet has not failed. Recording rules have no state. */
function toRules(rules: readonly RuleState[]): MonitoringSection['rules'] {
  const alerting = rules.filter(({ type }) => type === 'alerting');
  const unhealthy = rules.filter(({ health }) => health === 'err');
  return {
    total: rules.length,
    healthy: rules.length - unhealthy.length,
    alerting: alerting.length,
    recording: rules.length - alerting.length,
    firing: alerting.filter(({ state }) => state === 'firing').length,
    unhealthy,
  };
}
