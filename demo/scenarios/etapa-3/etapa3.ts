import { findDemo } from '../demos';
import { createLines } from '../kit/events/createLines';
import { createTraces } from '../kit/events/createTraces';
import { toAlertsFamily } from '../kit/series/toAlertsFamily';
import type { AlertEpisode, Scenario } from '../scenario';
import annotations from './annotations.json';
import { ETAPA3_RULES } from './etapa3Rules';
import { ETAPA3_SERVICES, toServiceFamilies } from './etapa3Services';
import { toTestFamilies } from './etapa3Tests';
import { toWorkFamilies } from './etapa3Work';

const ALERTS: readonly AlertEpisode[] = [
  {
    name: 'DeploymentFinished',
    severity: 'info',
    labels: { service: 'dashboard', system: 'etapa-3' },
    summary: 'The new version is live.',
    from: 60,
    to: 960,
  },
];

/** The go-live of ETAPA 3: objectives met, an external blocker open. */
export const etapa3: Scenario = {
  ...findDemo('etapa-3'),
  title: 'ETAPA 3: go-live',
  services: ETAPA3_SERVICES,
  metrics: [...toServiceFamilies(), ...toWorkFamilies(), ...toTestFamilies(), toAlertsFamily(ALERTS)],
  alerts: ALERTS,
  rules: ETAPA3_RULES,
  annotations,
  linesBetween: createLines([
    {
      name: 'etapa3-info',
      level: 'info',
      labels: { job: 'dashboard', service: 'dashboard' },
      messages: [
        'Inventory of store {10-99} read',
        'Movement {1000-9999} of article {100-999} booked',
        'Session of user {100-999} opened',
      ],
      when: { every: 15 },
    },
    {
      name: 'etapa3-warning',
      level: 'warning',
      labels: { job: 'dashboard', service: 'dashboard' },
      messages: ['Stock of article {100-999} below its minimum'],
      when: { every: 1800, offset: 900 },
    },
  ]),
  tracesBetween: createTraces([
    {
      spans: [
        { service: 'dashboard', operation: 'GET /inventory', kind: 'server', start: 0, p95: 182 },
        { service: 'agente-deposito', operation: 'stock.read', kind: 'client', start: 5, p95: 90 },
      ],
    },
    {
      spans: [
        { service: 'dashboard', operation: 'POST /inventory', kind: 'server', start: 0, p95: 264 },
        { service: 'agente-negocio', operation: 'movement.book', kind: 'client', start: 6, p95: 140 },
      ],
    },
  ]),
  lokiAnswers: true,
};
