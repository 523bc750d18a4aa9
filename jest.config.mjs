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

export default {
  testEnvironment: 'node',
  // Most specs wait more than they compute.
  maxWorkers: '100%',
  // What hangs is found; what is slow on a busy machine is no failure.
  testTimeout: 30_000,
  testMatch: ['<rootDir>/{src,libs,test}/**/*.spec.ts'],
  // The hosts of test/compat have tests of their own, for the packed libraries.
  modulePathIgnorePatterns: ['<rootDir>/test/compat/', '<rootDir>/dist/', '<rootDir>/libs/[^/]+/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^nestjs-http-remote$': '<rootDir>/libs/http-remote/src/index.ts',
    '^nestjs-http-remote/kit$': '<rootDir>/libs/http-remote/src/kit.ts',
    '^nestjs-work-weixin$': '<rootDir>/libs/work-weixin/src/index.ts',
    '^nestjs-(http-remote|work-weixin)/(health|opentelemetry|problem-details|testing)$':
      '<rootDir>/libs/$1/src/$2/index.ts',
    '^nestjs-work-weixin/([^/]+)$': '<rootDir>/libs/work-weixin/src/catalogue/$1/index.ts',
    '^work-weixin-sandbox$': '<rootDir>/libs/work-weixin-sandbox/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  reporters: ['default', '<rootDir>/test/support/printed/no-secrets.reporter.mjs'],
  collectCoverageFrom: ['{src,libs/*/src}/**/*.ts', '!**/{main,index}.ts', '!**/*.spec.ts'],
  coverageThreshold: { './libs/': { lines: 95 } },
  // Results for machines go beside it; only what a person reads belongs on the terminal.
  coverageReporters: ['text-summary', 'lcov'],
};
