import { aBadReport } from '../../../tests/fixtures/badReport';
import { aReport } from '../../../tests/fixtures/report';
import type { PlainField } from '../../document/columns';
import { UTC } from '../../i18n/instants';
import { createTelling } from '../../i18n/locale';
import type { Report } from '../../sections/report';
import { en } from '../../sections/words.en';
import { csv } from './csv';
import { toTableCsv } from './csvRecords';

function linesOf(report: Report): readonly string[] {
  return csv
    .write(report, { telling: createTelling({ language: 'en', catalogue: en, zone: UTC }), link: null })
    .split('\r\n');
}

/** The record of a column, without the row's number. */
function valuesOf(report: Report, table: string, column: string): readonly string[] {
  return linesOf(report).flatMap((line) =>
    line.includes(`,${table},`) && line.includes(`,${column},`) ? [line.replace(/.*,/, '')] : []
  );
}

describe('csv', () => {
  it('begins with its columns, without a mark, and ends with a line end', () => {
    expect(linesOf(aReport())[0]).toBe('section,table,row,column,unit,value');
    expect(linesOf(aReport()).at(-1)).toBe('');
  });

  it('has a record a value: raw number, unit, time in UTC', () => {
    const lines = linesOf(aReport());
    expect(lines).toContain('verdict,verdict,1,Score,,9.64');
    expect(lines).toContain('verdict,verdict,1,Coverage,percentunit,1');
    expect(lines).toContain('verdict,verdict,1,Evaluated,,2025-10-24T03:53:00Z');
  });

  it('what is unknown is empty, not 0', () => {
    const index = valuesOf(aBadReport(), 'comparison', 'Measure').indexOf('Job queue depth');
    expect(index).toBeGreaterThan(0);
    expect(valuesOf(aBadReport(), 'comparison', 'Baseline')[index]).toBe('');
  });

  it('a negative number is a number', () => {
    expect(valuesOf(aBadReport(), 'comparison', 'Change').some((value) => /^-\d/.test(value))).toBe(true);
  });
});

function csvOf(fields: readonly PlainField[], length: number): readonly string[] {
  return toTableCsv({ fields, length }).split('\r\n');
}

describe('toTableCsv', () => {
  it('names columns with their units, and writes raw numbers and times in UTC', () => {
    const fields: readonly PlainField[] = [
      { name: 'Time', type: 'time', config: {}, values: [Date.UTC(2025, 9, 23, 3, 53), null] },
      { name: 'Measure', type: 'string', config: {}, values: ['P95, "all"', null] },
      { name: 'Length', type: 'number', config: { unit: 'm' }, values: [-1234.5, 1e21] },
      { name: 'Coverage', type: 'number', config: { unit: 'percentunit' }, values: [0.5, NaN] },
    ];
    expect(csvOf(fields, 2)).toEqual([
      'Time,Measure,Length (min),Coverage (0–1)',
      '2025-10-23T03:53:00Z,"P95, ""all""",-1234.5,0.5',
      ',,1e+21,',
      '',
    ]);
  });

  it('names a column as the reader does, and its unit once', () => {
    const fields: readonly PlainField[] = [
      { name: 'Change', type: 'number', config: { unit: 'ms', displayName: 'Cambio' }, values: [] },
      { name: 'Change %', type: 'number', config: { unit: 'percent' }, values: [] },
      { name: 'Count', type: 'number', config: { unit: 'short' }, values: [] },
    ];
    expect(csvOf(fields, 0)).toEqual(['Cambio (ms),Change %,Count', '']);
  });

  it('has a value a column and a row, also where a frame is short of one', () => {
    expect(
      csvOf(
        [
          { name: 'A', type: 'string', config: {}, values: ['a'] },
          { name: 'B', type: 'number', config: {}, values: [] },
        ],
        2
      )
    ).toEqual(['A,B', 'a,', ',', '']);
  });

  it.each([NaN, Infinity, 9e15])('an instant that no date can hold (%p) is unknown', (value) => {
    expect(csvOf([{ name: 'A', type: 'time', config: {}, values: [value] }], 1)).toEqual(['A', '', '']);
  });

  it('guards the names of columns as it does values', () => {
    expect(csvOf([{ name: '=cmd()', type: 'string', config: {}, values: [] }], 0)[0]).toBe("'=cmd()");
  });
});
