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

/** Two kinds of test: pure code under Node, and components in jsdom (`.test.tsx`). */
export default {
  maxWorkers: 2,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{src,demo,tests}/**/*.test.ts'],
      testPathIgnorePatterns: ['/tests/(e2e|stack)/'],
    },
    {
      ...shared,
      displayName: 'react',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/{src,tests}/**/*.test.tsx'],
      setupFiles: [...shared.setupFiles, '<rootDir>/tests/setup/browser.ts'],
      setupFilesAfterEnv: ['@testing-library/jest-dom'],
      moduleNameMapper: { '\\.css$': '<rootDir>/tests/setup/noStyles.cjs' },
      transformIgnorePatterns: [
        '/node_modules/(?!(@testing-library|@react-hookz|@ver0|dom-accessibility-api|ol|d3|d3-.*|internmap|delaunator|robust-predicates|marked|@grafana|react-calendar|get-user-locale|memoize|mimic-function|@wojtekmaj|react-colorful|uuid|lru-cache|nanoid|immutable|@openfeature)/)',
      ],
    },
  ],
};
