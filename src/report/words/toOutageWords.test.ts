import { anOutage } from '../../../tests/fixtures/operationsParts';
import { createTranslator } from '../../i18n/createTranslator';
import { pageOperations } from '../../i18n/en/pageOperations';
import { UTC } from '../../i18n/instant';
import { toOutageWords } from './toOutageWords';

const translate = createTranslator({ catalogue: pageOperations });
const east = { ...UTC, name: 'UTC+3', offsetMinutes: () => 180 };

describe('toOutageWords', () => {
  it.each([
    ['one that ended', anOutage('23T14:12', '23T14:18', 6), UTC, '23 Oct, 14:12 – 14:18, 6 min'],
    ['one over midnight', anOutage('23T23:50', '24T00:20', 30), UTC, '23 Oct, 23:50 – 24 Oct, 00:20, 30 min'],
    ['one that lasts', anOutage('24T03:50', null, 3), UTC, 'since 24 Oct, 03:50, 3 min'],
    ['in the reader’s zone', anOutage('23T22:12', '23T22:18', 6), east, '24 Oct, 01:12 – 01:18, 6 min'],
  ])('%s', (_name, outage, zone, words) => {
    expect(toOutageWords(outage, { translate, zone })).toBe(words);
  });
});
