import { getFieldDisplayName, toCSV } from '@grafana/data';
import { aBadReport } from '../../tests/fixtures/badReport';
import { aWatchedReport } from '../../tests/fixtures/watchedReport';
import { FRAME_NAMES } from '../sections/frameNames';
import { toDataFrames } from './openEvaluation';

const QUESTION = { plan: '', rolloutEnd: null, checkpoint: null, at: Date.parse('2025-10-24T03:53:00Z') };

describe('toDataFrames', () => {
  it.each(FRAME_NAMES)('%s: values that Inspect and CSV show as they are', (section) => {
    for (const { fields } of toDataFrames(aWatchedReport(), { section, refId: 'A', question: QUESTION })) {
      for (const { type, values } of fields) {
        const kinds = new Set(values.filter((value) => value !== null).map((value) => typeof value));
        expect([...kinds]).toEqual(kinds.size === 0 ? [] : [type === 'string' ? 'string' : 'number']);
      }
    }
  });

  it('Grafana’s own CSV has raw numbers', () => {
    const [comparison] = toDataFrames(aBadReport(), { section: 'comparison', refId: 'A', question: QUESTION });
    const csv = toCSV(comparison === undefined ? [] : [comparison], { delimiter: ',' });
    expect(csv.split('\n')[0]).toMatch(/^"Group","Measure","Unit","Baseline","Current","Change"/);
    expect(csv).toContain('Errors,Error rate,percent,0.02,1.84,1.82,9100,');
  });

  it('columns are named alike for every reader: transformations go by the display name', () => {
    const [verdict] = toDataFrames(aBadReport(), { section: 'components', refId: 'A', question: QUESTION });
    expect(verdict?.fields.map((field) => getFieldDisplayName(field, verdict))).toEqual([
      'Component',
      'Score',
      'Weight',
      'Coverage',
    ]);
  });

  it('carries the address of the report', () => {
    const [first] = toDataFrames(aBadReport(), { section: 'verdict', refId: 'A', question: QUESTION });
    expect(first?.meta?.custom?.['dayone']).toMatchObject({
      search: expect.stringMatching(/^plan=.+&at=2025-10-24T03%3A53%3A00Z$/),
    });
  });
});
