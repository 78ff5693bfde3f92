import { query } from '../../plan/values';
import { defineCheck } from '../defineCheck';
import { toStrip } from '../episodes';
import { failedEvidence, inconclusive, nameOfOccurrence, type Occurrence, same, worse } from '../judgement';
import { askDay, nameIn, observedDay, readSeries } from '../readSeries';

/** A series whose last sample is older than this many steps is gone. */
const GONE_STEPS = 5;

/** What must be there: a query that gives nothing, or a series of it that ended. */
export const absent = defineCheck({
  id: 'absent',
  fields: { query },
  requests: (check, schedule) => ({ day: askDay(check.source, check.query, schedule) }),
  judge: (_check, { day }, schedule) => {
    const missing = failedEvidence(day);
    if (missing !== null) {
      return missing;
    }
    const span = observedDay(schedule);
    if (span.to <= span.from) {
      return inconclusive({ code: 'check.tooFew', params: { points: 0, needed: 1 } });
    }
    const read = readSeries(day, span, 1);
    if (read.kind === 'unjudged') {
      return worse({ code: 'check.absent.nothing', params: {}, points01: 0, occurrences: [] });
    }
    const { series } = read;
    const gone = series.filter(({ samples }) => (samples.at(-1)?.[0] ?? 0) < span.to - GONE_STEPS * schedule.step);
    const occurrences = gone.map((entry): Occurrence => {
      const last = entry.samples.at(-1)?.[0] ?? span.from;
      const params = { name: nameIn(read, entry), at: new Date(last).toISOString() };
      return {
        labels: entry.labels,
        from: last,
        to: null,
        value: null,
        limit: null,
        code: 'check.absent.gone',
        params,
      };
    });
    const there = series.flatMap(({ samples }) => samples.map(([time]) => [time, 1] as const));
    const drawing = { series: toStrip(there, { span, step: schedule.step, reduce: 'max' }), limit: null };
    const params = {
      series: series.length,
      gone: gone.length,
      names: occurrences.map(nameOfOccurrence).join(', '),
    };
    return gone.length === 0
      ? same({ code: 'check.absent.none', params, drawing })
      : worse({ code: 'check.absent.some', params, points01: 0, occurrences, drawing });
  },
});
