import { aReport } from '../../../tests/fixtures/report';
import { createZone } from '../../i18n/createZone';
import { UTC } from '../../i18n/instant';
import { createTelling, type Telling } from '../../i18n/telling';
import { createRetold } from './createRetold';

const CATALOGUE = { 'x.since': 'since {at:time}' };
const REASON = {
  code: 'x.since',
  params: { at: '2025-10-23T03:23:00Z' },
  text: 'since 23 Oct 2025, 03:23 UTC',
  status: 'pass' as const,
};

const tellIn = (timeZone: string): Telling =>
  createTelling({ language: 'en', catalogue: CATALOGUE, zone: createZone(timeZone, 'en') ?? UTC });

function aToldReport(): ReturnType<typeof aReport> {
  const { verdict } = aReport();
  return aReport({ verdict: { ...verdict, reasons: [{ ...verdict.reasons[0], ...REASON }] } as typeof verdict });
}

describe('createRetold', () => {
  it('tells times in the zone of the dashboard', () => {
    const told = createRetold(tellIn)(aToldReport(), 'Europe/Madrid');
    expect(told.verdict.reasons[0]?.text).toBe('since 23 Oct 2025, 05:23 Europe/Madrid');
  });

  it('tells a report once for a zone, and not at all for UTC', () => {
    const [report, retold] = [aToldReport(), createRetold(tellIn)];
    expect(retold(report, 'Europe/Madrid')).toBe(retold(report, 'Europe/Madrid'));
    expect(retold(report, 'utc')).toBe(report);
  });
});
