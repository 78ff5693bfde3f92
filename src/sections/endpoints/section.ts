import { type Section, toWhole } from '../section';
import { endpointRequests, toEndpoints } from './judge';
import { frames } from './tables';
import { counts, endpoints as view } from './view';

/** Requests by method and path, against the service's own counters. */
export const endpoints = {
  title: 'page.endpoints.title',
  subjects: ({ plan: { endpoints }, schedule }) =>
    endpoints === null ? [] : [['endpoints', endpointRequests(endpoints, schedule)]],
  judge: {
    stage: 'told',
    run: ({ plan: { endpoints: rules }, answers, context }) => ({
      parts: rules === null ? {} : toEndpoints(rules, answers('endpoints'), context),
    }),
  },
  view,
  counts,
  frames,
  anchors: ({ endpointTotals }, translate) =>
    endpointTotals === null ? [] : [toWhole('endpoints', translate('page.endpoints.title', {}))],
  queries: ({ endpointTotals }) =>
    endpointTotals === null ? [] : [{ id: 'endpoints', type: 'prometheus', query: endpointTotals.query }],
} satisfies Section;
