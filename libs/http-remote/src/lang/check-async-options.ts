import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import { kindOf } from './kind-of.js';
import { refuseUnknownKeys } from './option-check.js';

const FACTORY_OPTIONS = { imports: true, inject: true, useFactory: true } as const;
const ASYNC_OPTIONS = {
  ...FACTORY_OPTIONS,
  useClass: true,
  useExisting: true,
  provideInjectionTokensFrom: true,
  isGlobal: true,
} as const;
const ELSEWHERE = { global: 'isGlobal', factory: 'useFactory', useValue: 'forRoot' } as const;

/**
 * Checks the argument of a `forRootAsync` before Nest does: the error of Nest would name an injection token that the reader
 * never wrote.
 *
 * @param owner the method that was called, for the message
 * @throws ConfigurationInvalidError if there is no way to make the options, or an option is unknown
 * @example `checkAsyncOptions('ErpModule.forRootAsync()', options);`
 */
export function checkAsyncOptions(owner: string, options: object): void {
  refuseUnknownKeys<object>(owner, options, ASYNC_OPTIONS, ELSEWHERE);
  const { useFactory, useClass, useExisting } = options as Partial<Record<string, unknown>>;
  if (useFactory === undefined && useClass === undefined && useExisting === undefined) {
    throw new ConfigurationInvalidError(
      `${owner} does not say how the options are made: write useFactory, useClass or useExisting`,
    );
  }
  checkFactory(owner, useFactory);
}

/** Like `checkAsyncOptions`, for a method that accepts only a factory. */
export function checkFactoryOptions(owner: string, options: object): void {
  refuseUnknownKeys<object>(owner, options, FACTORY_OPTIONS, ELSEWHERE);
  const { useFactory } = options as Partial<Record<string, unknown>>;
  if (useFactory === undefined)
    throw new ConfigurationInvalidError(`${owner} does not say how the options are made: write useFactory`);
  checkFactory(owner, useFactory);
}

function checkFactory(owner: string, useFactory: unknown): void {
  if (useFactory === undefined || typeof useFactory === 'function') return;
  throw new ConfigurationInvalidError(
    `${owner}: useFactory must be a function that returns the options, not ${kindOf(useFactory)}`,
  );
}
