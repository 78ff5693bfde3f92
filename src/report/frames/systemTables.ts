import { number, type Tables, text, time, toTable } from './columns';

type Name = 'endpoints' | 'probes' | 'certificates' | 'capacity' | 'usage' | 'load';

/** What the system serves, holds and is used for. */
export const SYSTEM_TABLES: Readonly<Record<Name, Tables>> = Object.freeze({
  endpoints: ({ endpoints, endpointTotals }) => [
    toTable('endpoints', endpoints, [
      text('Method', ({ method }) => method),
      text('Path', ({ path }) => path),
      number('Requests', ({ requests }) => requests),
      number('Mean', ({ mean }) => mean, 'ms'),
      number('P95', ({ p95 }) => p95, 'ms'),
      number('Errors', ({ errors }) => errors),
      number('Error %', ({ errorPercent }) => errorPercent, 'percent'),
    ]),
    toTable(
      'totals',
      endpointTotals === null
        ? []
        : [
            { name: 'requests', ...endpointTotals.requests },
            { name: 'errors', ...endpointTotals.errors },
          ],
      [
        text('Total', ({ name }) => name),
        number('Sum of endpoints', ({ rows }) => rows),
        number('Own counter', ({ own }) => own),
      ]
    ),
  ],
  probes: ({ probes }) => [
    toTable('probes', probes, [
      text('Probe', ({ id }) => id),
      text('Service', ({ service }) => service),
      text('State', ({ state }) => state),
      number('Available', ({ availability }) => availability, 'percent'),
      number('Mean', ({ mean }) => mean, 'ms'),
      number('Slowest', ({ slowest }) => slowest, 'ms'),
      number('Outages', ({ outages }) => outages.length),
      text('Status', ({ status }) => status),
      text('Reason', ({ reason }) => reason.text),
      text('Query', ({ query }) => query),
    ]),
  ],
  certificates: ({ certificates }) => [
    toTable('certificates', certificates, [
      text('Certificate', ({ id }) => id),
      time('Expires', ({ expiresAt }) => expiresAt),
      number('Left', ({ daysLeft }) => daysLeft, 'd'),
      time('Renewal due', ({ renewAt }) => renewAt),
      text('Status', ({ status }) => status),
      text('Reason', ({ reason }) => reason.text),
      text('Query', ({ query }) => query),
    ]),
  ],
  capacity: ({ capacity }) => [
    toTable('capacity', capacity, [
      text('Resource', ({ title }) => title),
      text('Unit', ({ unit }) => unit),
      number('Used', ({ used }) => used),
      number('Capacity', (row) => row.capacity),
      number('Used %', ({ percent }) => percent, 'percent'),
      number('Growth a day', ({ perDay }) => perDay),
      number('Interval low', ({ interval }) => interval?.[0] ?? null),
      number('Interval high', ({ interval }) => interval?.[1] ?? null),
      number('Left', ({ daysLeft }) => daysLeft, 'd'),
      time('Full', ({ fullAt }) => fullAt),
      text('Status', ({ status }) => status),
      text('Reason', ({ reason }) => reason.text),
      text('Query', ({ query }) => query),
    ]),
  ],
  load: ({ load }) => [
    toTable('load', load, [
      text('Measure', ({ title }) => title),
      text('Unit', ({ unit }) => unit),
      number('Peak', ({ peak }) => peak),
      time('Peak time', ({ peakAt }) => peakAt),
      number('Mean', ({ mean }) => mean),
      number('Least', ({ min }) => min),
      time('Least time', ({ minAt }) => minAt),
    ]),
  ],
  usage: ({ usage }) => [
    toTable('usage', usage, [
      text('Group', ({ group }) => group),
      text('Figure', ({ title }) => title),
      text('Unit', ({ unit }) => unit),
      number('Value', ({ value }) => value),
      number('Share', ({ percent }) => percent, 'percent'),
      text('Reason', ({ reason }) => reason?.text ?? null),
      text('Query', ({ query }) => query),
    ]),
    toTable(
      'usage-parts',
      usage.flatMap(({ title, unit, parts }) => parts.map((part) => ({ ...part, title, unit }))),
      [
        text('Figure', ({ title }) => title),
        text('Part', ({ label }) => label),
        text('Unit', ({ unit }) => unit),
        number('Value', ({ value }) => value),
        number('Share', ({ percent }) => percent, 'percent'),
      ]
    ),
  ],
});
