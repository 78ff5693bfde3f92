import { DEMOS } from '../../../demo/scenarios/demos';
import { aReport } from '../../../tests/fixtures/report';
import { aCheck, aClause, aReason } from '../../../tests/fixtures/reportParts';
import { anIncident, aRound } from '../../../tests/fixtures/reportPeople';
import { reportOf } from '../../../tests/golden/toGolden';
import type { Reason } from '../../engine/model/finding';
import { createTranslator } from '../../i18n/createTranslator';
import { en } from '../../sections/words.en';
import { retell } from './relocalize';

const translate = createTranslator({ catalogue: en });
const SPOKEN: Readonly<Record<string, string>> = {
  'services.up': 'Arriba.',
  'services.title': 'Servicios',
  'verdict.finding': '{title}. {why}',
  'brief.moved': 'de {baseline} a {current}',
  'note.text': '{text}',
  'check.count.none': 'Nada.',
};
const spoken = createTranslator({ catalogue: SPOKEN });

const summaryOf = (reason: Reason): string | undefined =>
  retell(aReport({ summary: [reason] }), spoken).summary[0]?.text;

describe('retell', () => {
  it.each(DEMOS.map(({ id }) => id))(
    'by the translator that told it, %s stays the same, byte for byte',
    async (demo) => {
      const report = await reportOf(demo);
      expect(JSON.stringify(retell(report, translate), null, 1)).toBe(JSON.stringify(report, null, 1));
    }
  );

  it('a sentence of another language comes from the code, whatever its text was', () => {
    expect(summaryOf(aReason('services.up', 'Up.'))).toBe('Arriba.');
  });

  it('a sentence inside of a sentence is told too', () => {
    const params = {
      title: aClause('services.title'),
      why: aClause('brief.moved', { baseline: 1, current: 2 }),
    };
    expect(summaryOf(aReason('verdict.finding', 'old', params))).toBe('Servicios. de 1 a 2');
  });

  it.each<[string, Reason]>([
    ['a code that is not known', aReason('later.thing', 'kept', {})],
    [
      'a known sentence that holds a clause that is not',
      aReason('verdict.finding', 'kept', { title: 'P95', why: aClause('later.thing') }),
    ],
    ['a list that holds one', aReason('verdict.finding', 'kept', { title: ['P95', aClause('later.thing')], why: '' })],
  ])('%s keeps the old text', (_name, reason) => {
    expect(summaryOf(reason)).toBe('kept');
  });

  it('a code that every object inherits is not known', () => {
    expect(summaryOf(aReason('constructor', 'kept', {}))).toBe('kept');
  });

  it('clauses nested deeper than any of ours keep the old text', () => {
    const nested = Array.from({ length: 30 }).reduce<Reason['params'][string]>(
      (inner) => ({ code: 'verdict.finding', params: { title: inner, why: inner } }),
      'x'
    );
    expect(summaryOf(aReason('verdict.finding', 'kept', { title: nested, why: nested }))).toBe('kept');
  });

  it('what people wrote stays', () => {
    const words = 'Redis fiel aus.';
    const told = retell(
      aReport({ incidents: [anIncident('Redis', { reason: aReason('note.text', words, { text: words }) })] }),
      spoken
    );
    expect(told.incidents[0]).toMatchObject({ title: 'Redis', reason: { text: words } });
  });

  it('a check’s detail follows its reason, one of its own stays', () => {
    const reason = aReason('check.count.none', 'Nothing.');
    const told = retell(
      aReport({ checks: [aCheck('A', { reason, detail: 'Nothing.' }), aCheck('B', { reason, detail: 'Apart.' })] }),
      spoken
    );
    expect(told.checks.map(({ detail }) => detail)).toEqual(['Nada.', 'Apart.']);
  });

  it('a round names sections in the language, and other findings as the plan does', () => {
    const finding = { status: 'pass', value: null, unit: 'short', reason: aReason('services.up', 'Up.') } as const;
    const findings = [
      { ...finding, id: 'services', title: 'Services' },
      { ...finding, id: 'all-up', title: 'All up' },
      { ...finding, id: 'alerts', title: 'Alerts' },
    ];
    const told = retell(aReport({ schedule: [aRound('hourly', 1, { findings })] }), spoken);
    expect(told.schedule[0]?.findings.map(({ title }) => title)).toEqual(['Servicios', 'All up', 'Alerts']);
  });

  it('changes nothing of the report that it was given', () => {
    const report = aReport();
    const before = JSON.stringify(report);
    retell(report, spoken);
    expect(JSON.stringify(report)).toBe(before);
  });
});
