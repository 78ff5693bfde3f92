import { aReport } from '../../../tests/fixtures/report';
import { UTC } from '../../i18n/instants';
import { createTelling } from '../../i18n/locale';
import { en } from '../../sections/words.en';
import { json } from './json';

describe('json', () => {
  it('is the report, two blanks a level, with a newline at its end', () => {
    const report = aReport();
    const text = json.write(report, {
      telling: createTelling({ language: 'en', catalogue: en, zone: UTC }),
      link: 'https://x.example/',
    });
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(report)));
    expect(text).toMatch(/^\{\n {2}"schemaVersion": 1,\n[^]*\n\}\n$/);
  });
});
