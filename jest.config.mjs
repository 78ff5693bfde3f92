const transform = {
  '^.+\\.(ts|tsx|mjs|js)$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'classic' } },
        target: 'es2022',
      },
    },
  ],
};

const shared = {
  rootDir: '.',
  transform,
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/build/', '<rootDir>/.cache/'],
  setupFiles: ['<rootDir>/tests/setup/jest.ts'],
};

/** What imports Grafana's packages needs a browser's globals. */
const GRAFANA = '/src/(components|pages|panels|datasource|platform/grafana)/';

/** Two kinds of test: pure code under Node, and what Grafana shows in jsdom. */
export default {
  maxWorkers: 2,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{src,demo,tests}/**/*.test.ts'],
      testPathIgnorePatterns: ['/tests/(e2e|stack)/', GRAFANA],
    },
    {
      ...shared,
      displayName: 'react',
      testEnvironment: 'jsdom',
      testMatch: [
        '<rootDir>/{src,tests}/**/*.test.tsx',
        '<rootDir>/src/{components,pages,panels,datasource,platform/grafana}/**/*.test.ts',
      ],
      setupFiles: [...shared.setupFiles, '<rootDir>/tests/setup/browser.ts'],
      setupFilesAfterEnv: ['@testing-library/jest-dom'],
      moduleNameMapper: { '\\.css$': '<rootDir>/tests/setup/noStyles.cjs' },
      transformIgnorePatterns: [
        '/node_modules/(?!(@testing-library|@react-hookz|@ver0|dom-accessibility-api|ol|d3|d3-.*|internmap|delaunator|robust-predicates|marked|@grafana|react-calendar|get-user-locale|memoize|mimic-function|@wojtekmaj|react-colorful|uuid|lru-cache|nanoid|immutable|@openfeature)/)',
      ],
    },
  ],
};
