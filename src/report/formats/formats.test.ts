import { aReport } from '../../../tests/fixtures/report';
import { findFormat, FORMATS, toFileName } from './formats';

const html = { extension: '.html' };

describe('FORMATS', () => {
  it('are found by different names', () => {
    expect(FORMATS.map(({ id }) => findFormat(id))).toEqual(FORMATS);
  });

  it('have an extension with its dot and a media type', () => {
    for (const { extension, mediaType } of FORMATS) {
      expect(extension).toMatch(/^\.[a-z]+$/);
      expect(mediaType).toMatch(/^[a-z]+\/[a-z]+$/);
    }
  });
});

describe('findFormat', () => {
  it.each(['', 'pdf', 'HTML', 'constructor'])('%p is none', (id) => {
    expect(findFormat(id)).toBeNull();
  });
});

describe('toFileName', () => {
  function nameOf(id: string, version: string, checkpoint: string | null = '24h'): string {
    const report = aReport();
    return toFileName(
      { plan: { ...report.plan, id }, deployment: { ...report.deployment, version }, checkpoint },
      html
    );
  }

  it.each([
    ['plan, version and checkpoint', ['hotel', 'v1.8.0', '24h'], 'hotel-v1.8.0-24h.html'],
    ['no checkpoint yet', ['hotel', 'v1.8.0', null], 'hotel-v1.8.0.html'],
    ['no version', ['hotel', '', '4h'], 'hotel-4h.html'],
    ['nothing to name it by', ['', '', null], 'report.html'],
    ['nothing that a name can hold', ['日本', '/', null], 'report.html'],
    ['a path', ['../../etc', 'a/b\\c:d', '1h'], 'etc-a-b-c-d-1h.html'],
    ['dots and blanks at the ends', ['.hotel ', ' v1. ', '1h'], 'hotel-v1-1h.html'],
    ['controls', ['a\u0000b', 'c\r\nd', '1h'], 'a-b-c-d-1h.html'],
  ] as const)('%s', (_name, [id, version, checkpoint], expected) => {
    expect(nameOf(id, version, checkpoint)).toBe(expected);
  });

  it('has at most 120 characters, however long its parts', () => {
    const name = nameOf('x'.repeat(10_000), '.'.repeat(10_000), null);
    expect(name).toHaveLength(120);
    expect(name).toMatch(/^x+\.html$/);
  });
});
