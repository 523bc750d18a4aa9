import type { FactoryProvider, ModuleMetadata } from '@nestjs/common';
import { ConfigurationInvalidError } from './errors/configuration-invalid.error.js';
import { kindOf } from './lang/kind-of.js';
import { hasMethods, mustBe, readOptions, type OptionSchema } from './lang/option-schema.js';
import type { HttpRemoteObserver } from './observe/http-remote.observer.js';
import { LoggerObserver } from './observe/logger.observer.js';
import { CLIENT_CHECKS, type HttpRemoteClientOptions } from './client/client.options.js';
import type { HttpRemoteInterceptor } from './client/http-remote.interceptor.js';

/** Options of `forRoot` of {@link HttpRemoteModule}. */
export interface HttpRemoteOptions {
  /** The remote systems by name. A call that names no client uses `default`, or the only one. */
  clients?: Readonly<Record<string, HttpRemoteClientOptions>>;
  /**
   * Run around each call of every client. The first is the outermost; a client's own interceptors run inside.
   * @default []
   */
  interceptors?: readonly HttpRemoteInterceptor[];
  /**
   * Notified after each call.
   * @default one line per call on Nest's logger
   */
  observers?: readonly HttpRemoteObserver[];
}

/** Module options of `forRoot` and `forRootAsync` of {@link HttpRemoteModule}. */
export interface HttpRemoteExtras {
  /**
   * Whether other modules can inject the service without importing the module.
   * @default false
   */
  isGlobal?: boolean;
}

/** Options of {@link HttpRemoteModule.forFeatureAsync}. */
export interface HttpRemoteFeatureAsyncOptions extends Pick<ModuleMetadata, 'imports'> {
  /** @default [] */
  inject?: FactoryProvider['inject'];
  useFactory: (...injected: never[]) => Promise<HttpRemoteClientOptions> | HttpRemoteClientOptions;
}

const MODULE_OPTIONS: OptionSchema<HttpRemoteOptions> = {
  checks: {
    clients: mustBe(
      'an object of clients by name',
      (value) => typeof value === 'object' && value !== null && !(Symbol.iterator in value),
    ),
    interceptors: CLIENT_CHECKS.interceptors,
    observers: CLIENT_CHECKS.observers,
  },
  elsewhere: {
    global: 'isGlobal',
    baseUrl: 'clients: { default: { baseUrl } }',
    url: 'clients: { default: { baseUrl } }',
    timeout: 'timeoutMs of a client',
    timeoutMs: 'timeoutMs of a client',
    validation: 'validation of a client',
  },
};

export type ResolvedHttpRemoteOptions = Readonly<Required<HttpRemoteOptions>>;

/** @throws ConfigurationInvalidError if there is no options object */
export function refuseNoOptions(given: HttpRemoteOptions | undefined): asserts given is HttpRemoteOptions {
  if (typeof given === 'object' && given !== null) return;
  throw new ConfigurationInvalidError(
    'HttpRemoteModule has no options: give forRoot() an object, or return one from useFactory() or create(), ' +
      `not ${kindOf(given)}`,
  );
}

/** The one place where defaults are filled in. */
export function resolveHttpRemoteOptions(given: HttpRemoteOptions | undefined): ResolvedHttpRemoteOptions {
  refuseNoOptions(given);
  const {
    clients = {},
    interceptors = [],
    observers,
  } = readOptions('HttpRemoteModule', given, MODULE_OPTIONS);
  return Object.freeze({ clients, interceptors, observers: observers ?? [new LoggerObserver()] });
}

/** A client's options with the module's interceptors and observers before its own. */
export function withModuleDefaults(
  { interceptors, observers }: ResolvedHttpRemoteOptions,
  client: HttpRemoteClientOptions,
): HttpRemoteClientOptions {
  return {
    ...client,
    interceptors: joined(interceptors, client.interceptors, 'intercept'),
    observers: joined(observers, client.observers, 'onCall'),
  };
}

/** A list that is not valid is left as it is: the client rejects it, and names the element. */
function joined<T>(ours: readonly T[], theirs: readonly T[] = [], method: string): readonly T[] {
  const isValid: boolean = Array.isArray(theirs) && theirs.every((each) => hasMethods(each, method));
  return isValid ? [...ours, ...theirs] : theirs;
}
