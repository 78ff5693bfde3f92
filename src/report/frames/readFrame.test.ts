import { aReport } from '../../../tests/fixtures/report';
import { APP_ID } from '../../platform/grafana/appId';
import { readOrigin, REPORT_PATH } from './readFrame';
import { toFrames } from './toFrames';

describe('readOrigin', () => {
  it('gives section and address, also of a snapshot', () => {
    const kept: ReturnType<typeof toFrames> = JSON.parse(
      JSON.stringify(toFrames(aReport(), 'checks', { search: 'plan=hotel' }))
    );
    expect(readOrigin(kept)).toEqual({ section: 'checks', search: 'plan=hotel' });
  });

  it.each([
    ['no frame', []],
    ['a frame of another data source', [{ meta: { custom: { resultType: 'matrix' } } }]],
    [
      'a section that a report does not have',
      [{ meta: { custom: { dayone: { section: 'weather', search: 'plan=a' } } } }],
    ],
  ])('%s has none', (_name, frames) => {
    expect(readOrigin(frames)).toBeNull();
  });

  it('an address that is no text is not known', () => {
    expect(readOrigin([{ meta: { custom: { dayone: { section: 'checks', search: { plan: 'a' } } } } }])).toEqual({
      section: 'checks',
      search: '',
    });
  });
});

describe('REPORT_PATH', () => {
  it('is below the app’s own root', () => {
    expect(REPORT_PATH).toBe(`/a/${APP_ID}/report`);
  });
});
