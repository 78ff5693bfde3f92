import type { Finding } from '../../src/engine/model/finding';
import type { ItemRow } from '../../src/engine/model/itemRow';
import type { Item } from '../../src/engine/model/plan';
import { toWritten } from '../../src/engine/notes/parseNote';

export function anItem(parts: Partial<Item> = {}): Item {
  return {
    id: 'tls',
    title: 'TLS',
    component: 'security',
    weight: 1,
    critical: false,
    judgedBy: 'person',
    finding: null,
    source: 'prometheus',
    query: null,
    unit: 'percent',
    target: null,
    noData: 'fail',
    ...parts,
  };
}

export function aFinding(parts: Partial<Finding> = {}): Finding {
  return {
    id: 'p95',
    kind: 'measure',
    title: 'P95',
    component: 'performance',
    weight: 2,
    critical: false,
    outcome: 'same',
    missed: false,
    points01: 1,
    ignored: false,
    reason: toWritten('Within tolerance.'),
    ...parts,
  };
}

export function aRow(parts: Partial<ItemRow> = {}): ItemRow {
  const reason: ItemRow['reason'] = { code: 'item.open', params: {}, text: 'Waits for a person.' };
  return {
    id: 'tls',
    title: 'TLS',
    component: 'security',
    weight: 1,
    critical: false,
    judgedBy: 'person',
    outcome: 'no-data',
    status: 'unknown',
    points01: null,
    value: null,
    unit: 'short',
    target: null,
    reason,
    finding: null,
    by: null,
    at: null,
    source: '',
    query: '',
    ...parts,
  };
}
