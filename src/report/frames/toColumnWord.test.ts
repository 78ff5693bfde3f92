import { aWatchedReport } from '../../../tests/fixtures/watchedReport';
import { createTranslator } from '../../i18n/createTranslator';
import { columns } from '../../i18n/en/columns';
import { SECTIONS, TABLES } from './tables';
import { toColumnWord } from './toColumnWord';

const english = createTranslator({ catalogue: columns });

describe('toColumnWord', () => {
  it.each(SECTIONS)('%s: every column has a word, in English its very name', (section) => {
    for (const { name: table, fields } of TABLES[section](aWatchedReport())) {
      for (const { name } of fields) {
        expect(toColumnWord(name, table, english)).toBe(name);
        const isTitle = table === 'trajectory' && name !== 'Time' && name !== 'Checkpoint';
        expect(toColumnWord(name, table, (code) => code)).toMatch(isTitle ? name : /^columns\.\w+$/);
      }
    }
  });

  it('tells a duration from a time of day', () => {
    expect(['asking', 'journal'].map((table) => toColumnWord('Time', table, (code) => code))).toEqual([
      'columns.took',
      'columns.time',
    ]);
  });

  it.each(['Errors', 'constructor'])('a measure that a plan calls %p keeps its title', (title) => {
    expect(toColumnWord(title, 'trajectory', () => 'a word')).toBe(title);
  });
});
