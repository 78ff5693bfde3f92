import { toPublicPath } from './toPublicPath';

describe('toPublicPath', () => {
  it.each([
    [
      'the app itself',
      'http://g/public/plugins/dayone-readiness-app/module.js',
      'http://g/public/plugins/dayone-readiness-app/',
    ],
    [
      'a nested plugin, served below its own id',
      'http://g/public/plugins/dayone-score-panel/module.js?_cache=0.1.0',
      'http://g/public/plugins/dayone-readiness-app/',
    ],
    [
      'a Grafana below a path',
      '/grafana/public/plugins/dayone-readiness-datasource/module.js',
      '/grafana/public/plugins/dayone-readiness-app/',
    ],
    [
      'a content network',
      'https://cdn/a/0.1.0/public/plugins/dayone-readiness-app/panels/score/module.js',
      'https://cdn/a/0.1.0/public/plugins/dayone-readiness-app/',
    ],
    ['no such path', 'https://cdn/a/module.js', 'https://cdn/a/'],
  ])('%s', (_name, uri, expected) => {
    expect(toPublicPath(uri)).toBe(expected);
  });
});
