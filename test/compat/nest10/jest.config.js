module.exports = {
  testEnvironment: 'node',
  testRegex: '\\.(e2e-)?spec\\.ts$',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  transform: { '^.+\\.ts$': 'ts-jest' },
};
