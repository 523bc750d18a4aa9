import { ROOT_CONTEXT, type Context, type ContextManager } from '@opentelemetry/api';
import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks';

/** Lets spans find their parents across whatever is awaited. A host that has `@opentelemetry/context-async-hooks` takes that. */
export class AsyncContextManager implements ContextManager {
  private readonly storage = new AsyncLocalStorage<Context>();

  active(): Context {
    return this.storage.getStore() ?? ROOT_CONTEXT;
  }

  with<TArgs extends unknown[], TCallback extends (...args: TArgs) => ReturnType<TCallback>>(
    context: Context,
    callback: TCallback,
    thisArg?: ThisParameterType<TCallback>,
    ...args: TArgs
  ): ReturnType<TCallback> {
    return this.storage.run(context, () => callback.apply(thisArg, args));
  }

  bind<T>(context: Context, target: T): T {
    if (typeof target !== 'function') return target;
    const callback = target as unknown as (this: unknown, ...args: unknown[]) => unknown;
    const resource = this.storage.run(context, () => new AsyncResource('OpenTelemetryBinding'));
    return function bound(this: unknown, ...args: unknown[]) {
      return resource.runInAsyncScope(callback, this, ...args);
    } as T;
  }

  enable(): this {
    return this;
  }

  disable(): this {
    this.storage.disable();
    return this;
  }
}
