/** The layers of docs/architecture.md: imports point inward. tests/architecture/layers.test.ts plants a violation for each rule. */
const layer = (...[name, from, to, comment]) => ({ name, severity: 'error', comment, from, to });

export default {
  forbidden: [
    layer('no-cycles', {}, { circular: true }, 'A cycle has no inside.'),
    layer(
      'engine-is-pure',
      { path: '^src/engine/', pathNot: '\\.test\\.ts$' },
      { path: '^(src/(?!engine/)|demo/|tests/)' },
      'The engine knows nothing outside itself.'
    ),
    layer(
      'engine-imports-small-pure-packages',
      { path: '^src/engine/', pathNot: '\\.test\\.ts$' },
      { path: 'node_modules/(?!(yaml|valibot|fastest-levenshtein)/)' },
      'No framework in the engine.'
    ),
    layer(
      'engine-has-no-io',
      { path: '^src/engine/', pathNot: '\\.test\\.ts$' },
      { dependencyTypes: ['core'] },
      'No clock and no I/O in the engine.'
    ),
    layer(
      'document-is-pure',
      { path: '^src/document/', pathNot: '\\.test\\.ts$' },
      { path: '^(src/(?!document/|engine/model/|i18n/)|demo/|tests/)|node_modules/' },
      'Blocks and plots know no section.'
    ),
    layer(
      'sections-are-pure',
      { path: '^src/sections/', pathNot: '\\.test\\.ts$' },
      { path: '^(src/(?!sections/|document/|engine/|i18n/)|demo/|tests/)|node_modules/(?!valibot/)' },
      'A section is handed evidence and gives plain data.'
    ),
    layer(
      'sections-have-no-io',
      { path: '^src/sections/', pathNot: '\\.test\\.ts$' },
      { dependencyTypes: ['core'] },
      'No clock and no I/O in a section.'
    ),
    layer(
      'report-is-pure',
      { path: '^src/report/', pathNot: '\\.test\\.tsx?$' },
      { path: '^(src/(?!report/|sections/|document/|engine/|i18n/)|demo/|tests/)|node_modules/(?!valibot/)' },
      'Exporters take a report and nothing else.'
    ),
    layer(
      'report-has-no-io',
      { path: '^src/report/', pathNot: '\\.test\\.tsx?$' },
      { dependencyTypes: ['core'] },
      'Exporters are pure.'
    ),
    layer(
      'i18n-is-pure',
      { path: '^src/i18n/', pathNot: '\\.test\\.ts$' },
      { path: '^(src/(?!i18n/|engine/model/)|demo/|tests/)|node_modules/' },
      'Words and numbers only.'
    ),
    layer(
      'sources-stand-alone',
      { path: '^src/sources/(prometheus|loki|jaeger|alertmanager)/', pathNot: '\\.test\\.ts$' },
      { path: '^src/sources/(prometheus|loki|jaeger|alertmanager)/', pathNot: '^src/sources/$1/' },
      'Sources never import each other.'
    ),
    layer(
      'sources-know-no-transport',
      { path: '^src/sources/', pathNot: '\\.test\\.ts$' },
      { path: '^(src/(?!sources/|engine/model/)|demo/|tests/)|node_modules/(?!valibot/)' },
      'A source is handed its transport.'
    ),
    layer(
      'assessment-points-inward',
      { path: '^src/assessment/', pathNot: '\\.test\\.ts$' },
      { path: '^(src/(?!assessment/|engine/|sections/|sources/port)|demo/|tests/)|node_modules/' },
      'The use case knows the engine and the port.'
    ),
    layer(
      'packs-are-text',
      { path: '^src/packs/', pathNot: '\\.test\\.ts$' },
      { path: '^(src/(?!packs/)|demo/|tests/)|node_modules/' },
      'A pack is a plan fragment.'
    ),
    layer(
      'node-platform-is-not-grafana',
      { path: '^src/platform/node/', pathNot: '\\.test\\.ts$' },
      { path: '^(src/(?!platform/node/|sources/|engine/model/))|node_modules/(@grafana|react)' },
      'Twins do not know each other.'
    ),
    layer(
      'grafana-platform-is-not-visual',
      { path: '^src/platform/grafana/', pathNot: '\\.test\\.ts$' },
      { path: '^(src/(components|pages|panels|cli|platform/node)/)|node_modules/(react|@grafana/ui)' },
      'No React here.'
    ),
    layer(
      'components-do-not-fetch',
      { path: '^src/components/', pathNot: '\\.test\\.tsx?$' },
      { path: '^src/(sources|assessment|platform|pages|panels|datasource|cli)/' },
      'Props in, callbacks out.'
    ),
    layer(
      'panels-are-islands',
      { path: '^src/panels/([^/]+)/' },
      { path: '^src/(panels|pages|datasource|cli|sources|assessment)/', pathNot: '^src/panels/$1/' },
      'A panel draws from frames alone.'
    ),
    layer(
      'datasource-is-an-island',
      { path: '^src/datasource/' },
      { path: '^src/(panels|pages|components|cli)/' },
      'The data source shares only the use case.'
    ),
    layer(
      'command-has-no-screen',
      { path: '^src/cli/' },
      { path: '^(src/(components|pages|panels|datasource|platform/grafana)/)|node_modules/(react|@grafana)' },
      'The command never sees React or Grafana.'
    ),
    layer(
      'product-does-not-import-tests',
      { path: '^src/', pathNot: '\\.test\\.tsx?$' },
      { path: '^tests/' },
      'Fixtures stay in tests.'
    ),
    layer(
      'product-does-not-import-fixtures',
      { path: '^src/', pathNot: '(\\.test\\.tsx?$|/fixtures/)' },
      { path: '^src/.*/fixtures/' },
      'What tests are fed with is not shipped.'
    ),
    layer('tests-are-leaves', {}, { path: '\\.(test|spec)\\.tsx?$' }, 'Nobody imports a test.'),
    layer(
      'demo-does-not-import-tests',
      { path: '^demo/' },
      { path: '^tests/' },
      'Tests look at the demo, not it at them.'
    ),
    layer(
      'scripts-build-by-path',
      { path: '^scripts/' },
      { path: '^(src|demo|tests)/' },
      'A script names the sources it builds; it does not load them.'
    ),
    layer(
      'scripts-are-for-people-and-tests',
      { path: '^(src|demo)/' },
      { path: '^scripts/' },
      'What is built does not reach for what builds it.'
    ),
    layer(
      'browser-tests-see-what-people-see',
      { path: '^tests/e2e/' },
      { path: '^src/(components|pages|panels|datasource|assessment|sources|platform|cli)/' },
      'They drive the built app.'
    ),
    layer(
      'packages-by-name',
      { path: '^(src|demo|tests|scripts)/' },
      { path: '(^|/)node_modules/', dependencyTypes: ['local'] },
      'A package is asked for by its name, not by where it lies.'
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
