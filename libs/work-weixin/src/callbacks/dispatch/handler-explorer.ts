import type { DiscoveryService } from '@nestjs/core';
import { DeclarationInvalidError } from 'nestjs-http-remote';
import type { ProviderCallbackContext } from '../contract/callback-context.js';
import type { WorkWeixinCallback } from '../contract/work-weixin-callback.js';
import { readHandlers } from '../metadata/event-metadata.js';
import type { FoundHandler } from './handler-table.js';

/** The metadata that Nest's `@UseGuards` and the others write on a method. */
const OF_NEST: readonly (readonly [key: string, decorator: string])[] = [
  ['__guards__', '@UseGuards()'],
  ['__interceptors__', '@UseInterceptors()'],
  ['__exceptionFilters__', '@UseFilters()'],
  ['__pipes__', '@UsePipes()'],
];

type Wrapper = ReturnType<DiscoveryService['getProviders']>[number];
type Method = (event: WorkWeixinCallback, context: ProviderCallbackContext) => unknown;

/**
 * Finds the handlers of an application: the methods of all providers and controllers.
 *
 * @throws DeclarationInvalidError if a handler cannot work: its provider is not a singleton or exists twice, or it has a guard,
 * interceptor, filter or pipe of its own
 */
export function exploreHandlers(discovery: DiscoveryService): FoundHandler[] {
  const owners = new Map<object, object>();
  return [...discovery.getProviders(), ...discovery.getControllers()].flatMap((wrapper) => {
    const prototype = prototypeOf(wrapper);
    const names = prototype
      ? namesOf(prototype).filter((name) => handlersAt(prototype, name).length > 0)
      : [];
    if (!prototype || names.length === 0) return [];
    const owner = prototype.constructor.name;
    if (wrapper.isTransient || !wrapper.isDependencyTreeStatic()) {
      throw new DeclarationInvalidError(
        `${owner}.${String(names[0])} handles events, but ${owner} or one of its dependencies is scoped to a request or transient: a ` +
          'callback has no request of Nest, move the method to a singleton provider',
      );
    }
    const instance = wrapper.instance as object | undefined;
    // An optional provider that is not there, or another token of the same instance.
    if (!instance || owners.get(instance)) return [];
    if ([...owners.values()].includes(prototype)) {
      throw new DeclarationInvalidError(
        `${owner}.${String(names[0])} would run twice for one event: two modules provide ${owner}, provide it in one and export it`,
      );
    }
    owners.set(instance, prototype);
    return names.flatMap((name) => handlersOf(instance, prototype, name));
  });
}

function handlersOf(instance: object, prototype: object, name: string | symbol): FoundHandler[] {
  const method = methodAt(prototype, name) as Method;
  const place = `${prototype.constructor.name}.${String(name)}`;
  const useless = OF_NEST.find(([key]) => Reflect.hasMetadata(key, method));
  if (useless) {
    throw new DeclarationInvalidError(
      `${useless[1]} has no effect on ${place}, which handles events: remove it, or call what it does in the method`,
    );
  }
  return readHandlers(method).map((metadata) => ({
    name: place,
    metadata,
    // Looked up at each call: a test may have replaced the method by a spy.
    call: (event, context) => (instance as Record<string | symbol, Method>)[name]?.(event, context),
  }));
}

function prototypeOf({ instance, metatype, inject, isAlias }: Wrapper): object | undefined {
  if (isAlias) return undefined;
  const value: unknown = instance;
  if (typeof value === 'object' && value !== null)
    return (Object.getPrototypeOf(value) as object | null) ?? undefined;
  // A provider that is scoped to a request has no instance yet. With `inject` the metatype is a factory.
  return typeof metatype === 'function' && !inject ? (metatype.prototype as object | undefined) : undefined;
}

/** The methods of a class and of its bases. */
function namesOf(prototype: object): (string | symbol)[] {
  const names = new Set<string | symbol>();
  for (
    let at: object | null = prototype;
    at !== null && at !== Object.prototype;
    at = Object.getPrototypeOf(at) as object | null
  )
    for (const name of Reflect.ownKeys(at)) names.add(name);
  return [...names];
}

function handlersAt(prototype: object, name: string | symbol) {
  const method = methodAt(prototype, name);
  return method ? readHandlers(method) : [];
}

/** Without calling getters. An override without decorator is no handler. */
function methodAt(prototype: object, name: string | symbol): object | undefined {
  for (let at: object | null = prototype; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return typeof found.value === 'function' ? (found.value as object) : undefined;
  }
  return undefined;
}
