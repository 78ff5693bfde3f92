import { en } from '../../../i18n/en';
import { UTC } from '../../../i18n/instant';
import { createTelling } from '../../../i18n/telling';
import { aReport } from '../../../../tests/fixtures/report';
import { toDocument } from '../../document/toDocument';
import { html } from './html';

const telling = createTelling({ language: 'en', catalogue: en, zone: UTC });

describe('html', () => {
  it('writes each section of the document, in its order', () => {
    const report = aReport();
    const ids = [...html.write(report, { telling, link: null }).matchAll(/<section id="(\w+)"/g)].map(([, id]) => id);

    expect(ids).toEqual(toDocument(report, telling).sections.map(({ id }) => id));
  });

  it('gives the same bytes for the same report', () => {
    const [first, second] = [1, 2].map(() => html.write(aReport(), { telling, link: null }));

    expect(first).toBe(second);
  });
});
