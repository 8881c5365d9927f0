/** One transformer for all projects; Node runs the tests as ES modules (--experimental-vm-modules). */
const shared = {
  rootDir: import.meta.dirname ?? new URL('.', import.meta.url).pathname,
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/setup/load-yaml.ts'],
  setupFilesAfterEnv: ['<rootDir>/test/setup/timeouts.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/.sandbox/', '<rootDir>/dist/'],
  watchPathIgnorePatterns: ['<rootDir>/.sandbox/'],
};

/** Integration and e2e share one sandbox, which the first of them starts and the last one ends. */
const onSandbox = {
  globalSetup: '<rootDir>/test/setup/global-setup.mjs',
  globalTeardown: '<rootDir>/test/setup/global-teardown.mjs',
};

export default {
  testSequencer: '<rootDir>/test/setup/long-first.mjs',
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/test/unit/**/*.test.ts'] },
    { ...shared, ...onSandbox, displayName: 'integration', testMatch: ['<rootDir>/test/integration/**/*.test.ts'] },
    { ...shared, ...onSandbox, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
  ],
};
