import type { Reason } from '../../src/engine/model/finding';
import type { CheckRow, ComponentScore, ItemRow, ServiceRow, SourceRow } from '../../src/engine/model/report';
import type { SourceType } from '../../src/engine/model/plan';

/** `23T03:15` in October 2025. */
export function at(time: string): string {
  return `2025-10-${time}:00Z`;
}

export function aReason(code: string, text: string, params: Reason['params'] = {}): Reason {
  return { code, params, text };
}

export function aComponent(id: string, score: number | null, coverage = 1): ComponentScore {
  return { id, title: `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`, weight: 1, score, coverage };
}

export function aService(id: string, parts: Partial<ServiceRow> = {}): ServiceRow {
  return { id, port: 8000, state: 'up', uptimeSeconds: 88_200, availability: 100, restarts: 0, status: 'pass', reason: aReason('services.up', 'Up.'), query: 'up', ...parts };
}

export function aCheck(title: string, parts: Partial<CheckRow> = {}): CheckRow {
  return { id: title.toLowerCase().replace(/\W+/g, '-'), title, component: 'performance', weight: 1, critical: false, detector: 'threshold', outcome: 'same', status: 'pass', points01: 1, detail: `${title}: nothing found.`, reason: aReason('check.nothing', 'Nothing found.'), findings: [], unit: 'ms', source: 'prometheus', query: `check(${title.length})`, series: [], limit: null, ...parts };
}

export function anItem(title: string, parts: Partial<ItemRow> = {}): ItemRow {
  return { id: title.toLowerCase().replace(/\W+/g, '-'), title, component: 'security', weight: 1, critical: false, judgedBy: 'query', outcome: 'same', status: 'pass', points01: 1, value: 1, unit: 'short', target: null, reason: aReason('item.met', 'Met.'), source: 'prometheus', query: 'item', ...parts };
}

export function aSource(id: SourceType, requests: number, observed: number, parts: Partial<SourceRow> = {}): SourceRow {
  return { id, type: id, status: 'answered', error: null, requests, tookMs: 310 * requests, observed, absent: 0, failed: 0, ...parts };
}
