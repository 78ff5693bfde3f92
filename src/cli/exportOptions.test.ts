import { readFlags } from './askingOptions';
import { CommandError } from './exitCode';
import { EXPORT_FLAGS, toExportOptions } from './exportOptions';

const parse = (...args: readonly string[]): ReturnType<typeof toExportOptions> =>
  toExportOptions(readFlags(args, EXPORT_FLAGS));

describe('toExportOptions', () => {
  it('writes the whole report as text in English and UTC to standard output without more', () => {
    const { format, zone, ...options } = parse();
    expect([format.id, zone.name]).toEqual(['text', 'UTC']);
    expect(options).toEqual({
      out: null,
      language: 'en',
      choices: { title: null, note: null, omit: [], redact: [] },
      link: null,
    });
  });

  it('takes what an author chooses', () => {
    const { format, zone, ...options } = parse(
      '--format',
      'html',
      '--out',
      'r.html',
      '--language',
      'es',
      '--zone',
      'Europe/Madrid',
      '--title',
      'Go-live',
      '--note',
      'For the board',
      '--omit',
      'people, journal',
      '--redact',
      'queries,labels',
      '--link',
      'https://grafana.example/a/x'
    );
    expect([format.id, zone.name, zone.offsetMinutes(Date.UTC(2025, 6, 1))]).toEqual(['html', 'Europe/Madrid', 120]);
    expect(options).toEqual({
      out: 'r.html',
      language: 'es',
      choices: { title: 'Go-live', note: 'For the board', omit: ['people', 'journal'], redact: ['queries', 'labels'] },
      link: 'https://grafana.example/a/x',
    });
  });

  it.each([
    ['an unknown format', ['--format', 'pdf'], 'unknown format "pdf"; there are: html, '],
    ['an unknown language', ['--language', 'fr'], '--language "fr" is not one of: en, es'],
    ['no zone', ['--zone', 'Mars/Base'], '--zone "Mars/Base" is not a time zone'],
    ['an unknown section', ['--omit', 'people,secrets'], '--omit "secrets" is not one of:'],
    ['the verdict, which always stays', ['--omit', 'verdict'], '--omit "verdict" is not one of:'],
    ['an unknown kind', ['--redact', 'all'], '--redact "all" is not one of: queries, labels, addresses'],
    ['a link that runs', ['--link', 'javascript:alert(1)'], '--link is not an address'],
    ['a flag without its value', ['--out'], '--out'],
  ])('refuses %s as a usage error', (_name, args, message) => {
    expect(() => parse(...args)).toThrow(CommandError);
    expect(() => parse(...args)).toThrow(message);
  });
});
