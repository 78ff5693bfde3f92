import { traceIdAt } from '../../kit/events/traceSlots';
import type { Labels, LogLine } from '../../scenario';
import { hexAt, seedOf, uniformAt } from '../../shape/random';
import type { HotelFaults } from '../faults';
import { API_TARGET } from '../series/apiInstances';
import { ERROR_TEMPLATES, type Fill, INFO_TEMPLATES, type LogTemplate, WARNING_TEMPLATES } from './logTemplates';

interface LineSource {
  readonly level: 'info' | 'warning' | 'error';
  readonly templates: readonly LogTemplate[];
  /** One line each `every` seconds, `offset` seconds in. */
  readonly every: number;
  readonly offset: number;
  readonly from?: number;
  /** In turn, so that the same clock window of each day holds the same patterns; else by chance. */
  readonly inTurn: boolean;
}

const INFO: LineSource = { level: 'info', templates: INFO_TEMPLATES, every: 12, offset: 5, inTurn: false };
const WARNING: LineSource = { level: 'warning', templates: WARNING_TEMPLATES, every: 3600, offset: 912, inTurn: true };
const ERROR: LineSource = { level: 'error', templates: ERROR_TEMPLATES, every: 60, offset: 31, inTurn: true };

/** Structured lines of the API in time order: many at info, one warning an hour, errors where they are planted. */
export function createLines(faults: HotelFaults): (from: number, to: number) => readonly LogLine[] {
  const from = faults.errorLogsFrom;
  const sources = from === undefined ? [INFO, WARNING] : [INFO, WARNING, { ...ERROR, from }];
  return (start, end) =>
    sources.flatMap((source) => linesOf(source, start, end)).sort((left, right) => left.at - right.at);
}

function linesOf(source: LineSource, start: number, end: number): LogLine[] {
  const first = Math.floor((start - source.offset) / source.every);
  const last = Math.ceil((end - source.offset) / source.every);
  const lines: LogLine[] = [];
  for (let slot = first; slot <= last; slot += 1) {
    const line = toLine(source, slot);
    if (line.at > Math.max(start, source.from ?? start) && line.at <= end) {
      lines.push(line);
    }
  }
  return lines;
}

function toLine(source: LineSource, slot: number): LogLine {
  const seed = seedOf(`line-${source.level}`);
  const at = Math.round(1000 * (slot * source.every + source.offset + 4 * uniformAt(seed, slot))) / 1000;
  const count = source.templates.length;
  const pick = source.inTurn ? ((slot % count) + count) % count : Math.floor(count * uniformAt(seed + 1, slot));
  const template = source.templates[pick];
  const labels: Labels = { job: 'agente-api', service: API_TARGET, level: source.level };
  return {
    at,
    labels,
    fields: {
      level: source.level,
      msg: template === undefined ? '' : template(createFill(seed, slot)),
      service: API_TARGET,
      instance: `${API_TARGET}-${1 + Math.floor(3 * uniformAt(seed + 2, slot))}`,
      correlation_id: hexAt(seed + 3, slot, 16),
      trace_id: traceIdAt(at),
    },
  };
}

function createFill(seed: number, slot: number): Fill {
  let draws = 0;
  const draw = (): number => uniformAt(seed + 10 + (draws += 1), slot);
  const number = (low: number, high: number): number => low + Math.floor((high - low + 1) * draw());
  return { number, booking: () => `HT-${number(10_000, 99_999)}` };
}
