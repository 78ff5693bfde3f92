import { aBadReport } from '../../../../tests/fixtures/badReport';
import { aReport } from '../../../../tests/fixtures/report';
import { createTelling } from '../../../i18n/telling';
import { en } from '../../../i18n/en';
import { UTC } from '../../../i18n/instant';
import type { Report } from '../../../engine/model/report';
import { csv } from './csv';

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
