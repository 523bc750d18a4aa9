import { readFileSync, readdirSync } from 'node:fs';

const swc = {
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'es6' },
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
};

/**
 * The folders that the generator writes. Loading them runs each line, so they would hide what no test runs; a reader of the facts holds them
 * instead (test/repo/catalogue/rules.ts, test/repo/events-facts.spec.ts).
 *
 * @param {string} tree `catalogue` or `events`
 * @param {string} manifest
 */
function generatedFolders(tree, manifest) {
  const root = import.meta.dirname;
  const generated = new Set(JSON.parse(readFileSync(`${root}/libs/work-weixin/facts/${manifest}`, 'utf8')));
  const folders = [...new Set([...generated].map((path) => path.slice(0, path.lastIndexOf('/'))))];
  const isWhole = (folder) =>
    readdirSync(`${root}/libs/work-weixin/src/${tree}/${folder}`)
      .filter((name) => name.endsWith('.ts'))
      .every((name) => generated.has(`${folder}/${name}`));
  return folders.filter(isWhole);
}

/** What the specs of generated files need too. */
export const project = {
  testEnvironment: 'node',
  // The applications below test/compat have their own tests, which run against the packed libraries.
  modulePathIgnorePatterns: ['<rootDir>/test/compat/', '<rootDir>/dist/', '<rootDir>/libs/[^/]+/dist/'],
  coveragePathIgnorePatterns: [
    '/node_modules/',
    `/work-weixin/src/catalogue/(?:${generatedFolders('catalogue', 'generated.json').join('|')})/[^/]+$`,
    `/work-weixin/src/events/(?:${generatedFolders('events', 'generated-events.json').join('|')})/[^/]+$`,
  ],
  extensionsToTreatAsEsm: ['.ts'],
  // Each is a look at the disk for each import, in this order.
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: {
    '^nestjs-http-remote$': '<rootDir>/libs/http-remote/src/index.ts',
    '^nestjs-http-remote/kit$': '<rootDir>/libs/http-remote/src/kit.ts',
    '^nestjs-work-weixin$': '<rootDir>/libs/work-weixin/src/index.ts',
    '^nestjs-(http-remote|work-weixin)/(health|opentelemetry|problem-details|testing)$':
      '<rootDir>/libs/$1/src/$2/index.ts',
    '^nestjs-work-weixin/(bots|callbacks|customer-service|directory|files|login|messaging)$':
      '<rootDir>/libs/work-weixin/src/$1/index.ts',
    '^nestjs-work-weixin/callbacks/bullmq$': '<rootDir>/libs/work-weixin/src/callbacks/bullmq/index.ts',
    '^nestjs-work-weixin/events/([^/]+)$': '<rootDir>/libs/work-weixin/src/events/$1/index.ts',
    '^nestjs-work-weixin/apis\\.json$': '<rootDir>/libs/work-weixin/apis.json',
    '^nestjs-work-weixin/([^/]+(?:/[^/]+)?)$': '<rootDir>/libs/work-weixin/src/catalogue/$1/index.ts',
    '^work-weixin-sandbox$': '<rootDir>/libs/work-weixin-sandbox/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
};

export default {
  ...project,
  // Beside the code they test; whole calls, through the sandbox or another server on loopback; the repository itself. One project, because each
  // project transforms and instruments every file for itself.
  testMatch: ['libs', 'src', 'test/e2e', 'test/support', 'test/repo'].map(
    (folder) => `<rootDir>/${folder}/**/*.spec.ts`,
  ),
  // A test that hangs must end; a test that is slow on a busy machine must not fail.
  testTimeout: 30_000,
  // Most specs wait more than they compute.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/support/longest-first.sequencer.mjs',
  reporters: ['default', '<rootDir>/test/support/printed/no-secrets.reporter.mjs'],
  collectCoverageFrom: ['{src,libs/*/src}/**/*.ts', '!**/{main,index}.ts', '!**/*.spec.ts'],
  coverageThreshold: { './libs/': { lines: 95 } },
  // `lcovonly` writes a file for tools; the terminal shows only the summary.
  coverageReporters: ['text-summary', 'lcovonly'],
};
