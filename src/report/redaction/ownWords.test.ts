import { readFileSync } from 'node:fs';
import { isRecord } from '../../engine/plan/fault';
import { isOwnWord } from './ownWords';

function wordsIn(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) {
    return schema.flatMap(wordsIn);
  }
  if (!isRecord(schema)) {
    return [];
  }
  const own: readonly unknown[] = [...(Array.isArray(schema['enum']) ? schema['enum'] : []), schema['const']];
  return [...own.filter((word) => typeof word === 'string'), ...Object.values(schema).flatMap(wordsIn)];
}

describe('isOwnWord', () => {
  it('knows every word that the schema of a report fixes, so that none of them is ever hidden', () => {
    const words = wordsIn(JSON.parse(readFileSync('docs/report.schema.json', 'utf8')));
    expect(words.length).toBeGreaterThan(80);
    expect(words.filter((word) => !isOwnWord(word))).toEqual([]);
  });

  it.each(['GET', 'critical', '200', '5xx', '0.95', '30s', 'services', 'true'])(
    '%s names nothing of a system',
    (word) => {
      expect(isOwnWord(word)).toBe(true);
    }
  );

  it.each(['api', 'redis', '10.0.0.1', '71234', 'customer-7', 'v1.8.0', '2025-10', 'Critical path'])(
    '%s may',
    (word) => {
      expect(isOwnWord(word)).toBe(false);
    }
  );
});
