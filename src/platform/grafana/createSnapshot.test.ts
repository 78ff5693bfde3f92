import { aReport } from '../../../tests/fixtures/report';
import type { PlainFrame } from '../../document/columns';
import { toSnapshot } from './createSnapshot';

const frame = (name: string): PlainFrame => ({
  name,
  length: 2,
  fields: [{ name: 'Score', type: 'number', config: { unit: 'short' }, values: [1, null] }],
  meta: { preferredVisualisationType: 'table', custom: { dayone: { section: name } } },
});

interface Kept {
  readonly uid: string;
  readonly title: string;
  readonly templating: { readonly list: readonly unknown[] };
  readonly panels: readonly {
    readonly type: string;
    readonly datasource: unknown;
    readonly targets: readonly { readonly queryType: string; readonly snapshot: readonly unknown[] }[];
  }[];
}

/** As it goes over the wire. */
const snapshot: Kept = JSON.parse(
  JSON.stringify(toSnapshot({ title: 'Hotel', report: aReport(), framesOf: (section) => [frame(section)] }))
);

describe('toSnapshot', () => {
  it('keeps the bundled dashboard with frames in place of every query', () => {
    const { uid, title, panels } = snapshot;
    expect([uid, title]).toEqual(['dayone-readiness', 'Hotel']);
    expect(panels.map(({ type }) => type)).toContain('dayone-comparison-panel');
    expect(
      panels.flatMap(({ targets }) => targets.map(({ queryType, snapshot: frames }) => [queryType, frames.length > 0]))
    ).toEqual(panels.map(() => ['snapshot', true]));
    expect(
      panels.every(({ datasource }) => JSON.stringify(datasource) === '{"type":"datasource","uid":"grafana"}')
    ).toBe(true);
  });

  it('writes frames with what the nested panels draw from, and keeps what is unknown', () => {
    const [first] = snapshot.panels.flatMap(({ targets }) => targets.flatMap((target) => target.snapshot));
    expect(first).toMatchObject({
      schema: {
        meta: { custom: { dayone: {} } },
        fields: [{ name: 'Score', type: 'number', config: { unit: 'short' } }],
      },
      data: { values: [[1, null]] },
    });
  });

  it('has no panel of a section that the author left out', () => {
    const report = {
      ...aReport(),
      edition: { title: null, note: null, omitted: ['alerts', 'checklist'], redacted: [] },
    };
    const kept: Kept = JSON.parse(
      JSON.stringify(toSnapshot({ title: 'Hotel', report, framesOf: (section) => [frame(section)] }))
    );
    expect(kept.panels.map(({ type }) => type)).toEqual(
      snapshot.panels.map(({ type }) => type).filter((type) => !/alerts|checklist/.test(type))
    );
    expect(kept.panels).toHaveLength(snapshot.panels.length - 2);
  });

  it('asks for nothing: no variable, no query of the readiness data source', () => {
    expect(snapshot.templating.list).toEqual([]);
    expect(JSON.stringify(snapshot)).not.toContain('${datasource}');
  });
});
