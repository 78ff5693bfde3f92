import type { Params } from '../../engine/model/finding';
import type { Report } from '../../sections/report';
import type { PlaceholderKind } from './createReplacer';
import { visitStrings } from './strings';

/** What systems wrote, and what kind of placeholder hides it. */
export type SystemName = readonly [value: string, kind: PlaceholderKind];

/** Labels by whose values a report sorts and counts. */
const KEPT_LABELS: readonly string[] = Object.freeze(['severity', 'level']);

/** Values of labels, and names and lines that systems wrote verbatim, wherever a report holds them; in its order, with repetitions. */
export function collectNames(report: Report): readonly SystemName[] {
  return [
    ...traceIdsOf(report),
    ...linesOf(report).map((line) => [line, 'line'] as const),
    ...[...namesOf(report), ...labelsIn(report), ...matchedIn(report)].map((name) => [name, 'label'] as const),
  ].filter(([value]) => value.trim() !== '');
}

function traceIdsOf({ traces }: Report): readonly SystemName[] {
  return [...(traces?.slowest ?? []), ...(traces?.failing ?? [])].map(({ traceId }) => [traceId, 'trace'] as const);
}

function linesOf({ logs, checks, monitoring }: Report): readonly string[] {
  return [
    ...(logs?.newPatterns ?? []).flatMap(({ template, example }) => [template, example]),
    ...checks.flatMap(({ reason, findings }) => [
      ...textsOf(reason.params, ['most', 'template']),
      ...findings.flatMap((finding) => [
        ...textsOf(finding.reason.params, ['most', 'template']),
        finding.example ?? '',
      ]),
    ]),
    ...(monitoring.rules?.unhealthy ?? []).map(({ lastError }) => lastError),
    ...(monitoring.targets?.down ?? []).map(({ lastError }) => lastError),
  ];
}

function namesOf(report: Report): readonly string[] {
  const { services, probes, certificates, endpoints, usage } = report;
  return [
    ...services.flatMap(({ id, instances }) => [id, ...instances]),
    ...probes.flatMap(({ id, service }) => [id, service ?? '']),
    ...certificates.map(({ id }) => id),
    ...endpoints.map(({ path }) => path),
    ...usage.flatMap(({ parts }) => parts.map(({ label }) => label)),
    ...tracedIn(report),
    ...alertsIn(report),
    ...monitoredIn(report),
    ...namedByChecks(report),
  ];
}

function tracedIn({ traces }: Report): readonly string[] {
  return traces === null
    ? []
    : [
        ...traces.services,
        ...[...traces.operations, ...traces.slowest, ...traces.failing].flatMap(({ service, operation }) => [
          service,
          operation,
        ]),
      ];
}

function alertsIn({ alerts }: Report): readonly string[] {
  if (alerts === null) {
    return [];
  }
  const { episodes, firing, flapping, silences } = alerts;
  const matched = (silences ?? []).flatMap(({ matchers }) =>
    [...matchers.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, value = '']) => value)
  );
  return [...episodes.map(({ name }) => name), ...(firing ?? []).map(({ name }) => name), ...flapping, ...matched];
}

function monitoredIn({ monitoring: { rules, targets } }: Report): readonly string[] {
  return [
    ...(rules?.unhealthy ?? []).flatMap(({ name, group }) => [name, group]),
    ...(targets?.down ?? []).flatMap(({ job, instance }) => [job, instance]),
  ];
}

/** A check names series of which it found nothing, so no other place of the report holds their labels; a name joins values by commas. */
function namedByChecks({ checks }: Report): readonly string[] {
  const reasons = checks.flatMap(({ reason, findings }) => [reason, ...findings.map((finding) => finding.reason)]);
  return reasons.flatMap(({ params }) => [
    ...textsOf(params, ['name', 'names'])
      .filter((name) => name !== params['title'])
      .flatMap((name) => name.split(', ')),
    ...textsOf(params, ['service', 'operation']),
  ]);
}

function textsOf(params: Params, keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => (typeof params[key] === 'string' ? [params[key]] : []));
}

const MATCHER = /(=~|!~|!=|=)\s*"((?:[^"\\]|\\.)*)"/g;

/** Values that queries match labels with; of a pattern its alternatives that are plain names. */
function matchedIn(report: Report): readonly string[] {
  const values = new Set<string>();
  visitStrings(report, (text, key) => {
    if (key === 'query') {
      [...text.matchAll(MATCHER)]
        .flatMap(([, operator = '', value = '']) => (operator.endsWith('~') ? value.split(/[|()]/) : [value]))
        .filter((value) => /^[\w./:@ -]*[a-z][\w./:@ -]*$/i.test(value))
        .forEach((value) => values.add(value));
    }
  });
  return [...values];
}

function labelsIn(report: Report): readonly string[] {
  const values: string[] = [];
  visitStrings(report, (text, key, name) => {
    if (key === 'labels' && !KEPT_LABELS.includes(name)) {
      values.push(text);
    }
  });
  return values;
}
