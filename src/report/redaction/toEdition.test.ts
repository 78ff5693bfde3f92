import { aBadReport } from '../../../tests/fixtures/badReport';
import { anEpisode, someAlerts } from '../../../tests/fixtures/operationsParts';
import { aReport } from '../../../tests/fixtures/report';
import { aReason } from '../../../tests/fixtures/reportParts';
import { aWatchedReport } from '../../../tests/fixtures/watchedReport';
import { UTC } from '../../i18n/instants';
import { createTelling } from '../../i18n/locale';
import { SECTION_IDS } from '../../sections/ids';
import { fieldsOf } from '../../sections/report';
import { en } from '../../sections/words.en';
import { parseReport } from '../saved/parseReport';
import { type Choices, toEdition, WHOLE } from './toEdition';

const telling = createTelling({ language: 'en', catalogue: en, zone: UTC });
const choose = (parts: Partial<Choices>): Choices => ({ ...WHOLE, ...parts });
const report = aWatchedReport();

describe('toEdition', () => {
  it('a whole report has no edition', () => {
    expect('edition' in toEdition(report, WHOLE, telling)).toBe(false);
    expect('edition' in toEdition(report, choose({ title: '  ', note: '' }), telling)).toBe(false);
  });

  it('says what its author wrote, left out and hid', () => {
    const choices = choose({
      title: 'Day one',
      note: 'Read the alerts.',
      omit: ['people', 'verdict'],
      redact: ['queries'],
    });
    expect(toEdition(report, choices, telling).edition).toEqual({
      title: 'Day one',
      note: 'Read the alerts.',
      omitted: ['people'],
      redacted: ['queries'],
    });
  });

  it.each(SECTION_IDS.filter((id) => fieldsOf(id).length > 0))(
    'without %s all its fields are empty, the rest and the verdict stay',
    (id) => {
      const edition = toEdition(report, choose({ omit: [id] }), telling);
      const whole = toEdition(report, WHOLE, telling);
      const fields: readonly string[] = fieldsOf(id);
      for (const [field, value] of Object.entries(edition).filter(([name]) => name !== 'edition')) {
        if (fields.includes(field)) {
          expect([null, [], { rules: null, targets: null }]).toContainEqual(value);
        } else {
          expect([field, value]).toEqual([field, whole[field as keyof typeof whole]]);
        }
      }
      expect(parseReport(JSON.stringify(edition), telling.translate)).toMatchObject({ ok: true });
    }
  );

  it('without the section of queries there is none, and nothing is said to be hidden', () => {
    const edition = toEdition(report, choose({ omit: ['queries'] }), telling);
    expect(
      edition.comparisons
        .flatMap(({ rows }) => rows)
        .map(({ query }) => query)
        .join('')
    ).toBe('');
    expect(edition.edition?.redacted).toEqual([]);
  });

  it('what only a section that is left out tells to be a label is hidden elsewhere', () => {
    const alerts = someAlerts({ episodes: [anEpisode('A', { labels: { tenant: 'acme-bank' } })] });
    const edition = toEdition(
      aReport({ alerts, summary: [aReason('later.code', 'acme-bank is slow')] }),
      choose({ omit: ['alerts'], redact: ['labels'] }),
      telling
    );
    expect(edition.alerts).toBeNull();
    expect(JSON.stringify(edition)).not.toContain('acme-bank');
  });

  it('hidden values do not come back by the telling', () => {
    const reason = aReason('verdict.alertFiring', 'Critical alert HighErrorRate is firing.', {
      name: 'HighErrorRate',
      since: '2025-10-24T00:41:00Z',
    });
    const bad = aBadReport();
    const edition = toEdition({ ...bad, summary: [reason] }, choose({ redact: ['labels'] }), telling);
    expect(edition.summary[0]?.text).toMatch(/^Critical alert label-\d+ is firing since 24 Oct 2025, 00:41 UTC\.$/);
    expect(JSON.stringify(edition)).not.toContain('HighErrorRate');
  });

  it('an edition of an edition adds to what is missing, and keeps the title where none is given', () => {
    const first = toEdition(report, choose({ title: 'Day one', omit: ['people'], redact: ['labels'] }), telling);
    expect(toEdition(first, choose({ omit: ['usage', 'people'], redact: ['queries'] }), telling).edition).toEqual({
      title: 'Day one',
      note: null,
      omitted: ['people', 'usage'],
      redacted: ['labels', 'queries'],
    });
    expect(toEdition(first, WHOLE, telling).edition).toEqual(first.edition);
    expect(toEdition(first, choose({ title: '' }), telling).edition?.title).toBeNull();
  });
});
