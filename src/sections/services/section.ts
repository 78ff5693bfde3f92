import { type Section, toWhole } from '../section';
import { fromFinding, recent } from '../watch/observing';
import { judgeServices, servicesRequests, toServicesFinding } from './judge';
import { frames } from './tables';
import { counts, services as view } from './view';

/** What runs: up or down, since when, how often it started. */
export const services = {
  title: 'page.services.title',
  subjects: ({ plan: { services }, schedule }) =>
    services === null ? [] : [['services', servicesRequests(services, schedule)]],
  judge: {
    stage: 'data',
    run: ({ plan: { services: rules }, answers, context }) => {
      if (rules === null) {
        return { parts: {} };
      }
      const rows = judgeServices(rules, answers('services'), context);
      return { parts: { services: rows }, findings: [toServicesFinding(rules, rows, context)] };
    },
  },
  observe: ({ services: rules }, answersOf) =>
    rules === null
      ? []
      : [
          [
            'services',
            (then) => {
              const rows = judgeServices(rules, { up: recent(answersOf('services')['up'], then) }, then);
              const isDown = rows.some(({ state }) => state === 'down');
              return fromFinding(toServicesFinding(rules, rows, then), isDown, then);
            },
          ],
        ],
  view,
  counts,
  frames,
  compared: {
    service: {
      named: 'address',
      subjects: ({ services: rows }) =>
        rows.map(({ id, status, availability }) => ({
          id,
          title: id,
          critical: false,
          status,
          outcome: null,
          value: availability,
          unit: 'percent',
        })),
    },
  },
  anchors: ({ services: rows }, translate) =>
    rows.length === 0 ? [] : [toWhole('services', translate('page.services.title', {}))],
  queries: ({ services: rows }) => rows.map(({ id, query }) => ({ id, type: 'prometheus', query })),
} satisfies Section;
