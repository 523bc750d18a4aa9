import 'reflect-metadata';
import { DeclarationInvalidError } from 'nestjs-http-remote';
import { writeHandler, type HandlerMetadata } from '../metadata/event-metadata.js';
import type { CallbackContext, ProviderCallbackContext } from './callback-context.js';
import type { CallbackReply } from './callback-reply.js';
import type { ProviderCallback } from './provider-callback.js';
import type { WorkWeixinCallback, WorkWeixinEventClass } from './work-weixin-callback.js';

/** The least that a decorated method must be. */
type Handler = (event: never, context: never) => unknown;

/** The context that comes with an event: a notice to a suite may be about a corp that is no tenant. */
type ContextOf<TEvent> = TEvent extends ProviderCallback ? ProviderCallbackContext : CallbackContext;

/** The events that no member of the parameter's type accepts. A property that the event does not have is a mistake too. */
type Unfit<TEvent, TParameter> = TEvent extends unknown
  ? true extends Accepts<TEvent, TParameter>
    ? never
    : TEvent
  : never;

type Accepts<TEvent, TParameter> = TParameter extends unknown
  ? [TEvent] extends [TParameter]
    ? [Exclude<keyof TParameter, keyof TEvent>] extends [never]
      ? true
      : false
    : false
  : never;

/** `unknown` if the method takes the events, else a type whose only property says what is wrong. */
type TakesEvents<TEvent, TMethod> = TMethod extends (event: infer TParameter, ...others: never[]) => unknown
  ? unknown extends TParameter
    ? unknown
    : [Unfit<TEvent, TParameter>] extends [never]
      ? unknown
      : { 'the first parameter must accept every event class of the decorator': Unfit<TEvent, TParameter> }
  : unknown;

/** `unknown` if the method takes the context, else a type whose only property says what is wrong. */
type TakesContext<TContext, TMethod> = TMethod extends (event: never, context: infer TParameter) => unknown
  ? [TContext] extends [TParameter]
    ? unknown
    : { 'the second parameter must accept the context of every event class of the decorator': TContext }
  : unknown;

type Result<TMethod> = TMethod extends (...parameters: never[]) => infer TResult ? Awaited<TResult> : never;

type IsAny<T> = 0 extends 1 & T ? true : false;

type ReturnsNoReply<TMethod> =
  IsAny<Result<TMethod>> extends true
    ? unknown
    : [Extract<Result<TMethod>, CallbackReply>] extends [never]
      ? unknown
      : { 'a method that returns a reply needs { reply: true } in its decorator': never };

type ReturnsReply<TMethod> = [Result<TMethod>] extends [CallbackReply | undefined | void]
  ? unknown
  : { 'a method with { reply: true } returns a CallbackReply or undefined': Result<TMethod> };

/**
 * A decorator of methods that handle an event.
 *
 * @see {@link OnWorkWeixinEvent}
 */
export type WorkWeixinEventHandlerDecorator<TEvent, TContext = ContextOf<TEvent>> = <TMethod extends Handler>(
  prototype: object,
  key: string | symbol,
  descriptor: TypedPropertyDescriptor<TMethod> &
    TakesEvents<TEvent, TMethod> &
    TakesContext<TContext, TMethod> &
    ReturnsNoReply<TMethod>,
) => void;

/**
 * A decorator of methods that handle an event and may return the reply to it.
 *
 * @see {@link OnWorkWeixinEvent}
 */
export type WorkWeixinEventReplierDecorator<TEvent, TContext = ContextOf<TEvent>> = <TMethod extends Handler>(
  prototype: object,
  key: string | symbol,
  descriptor: TypedPropertyDescriptor<TMethod> &
    TakesEvents<TEvent, TMethod> &
    TakesContext<TContext, TMethod> &
    ReturnsReply<TMethod>,
) => void;

/** The options of {@link OnWorkWeixinEvent}. */
export interface OnWorkWeixinEventOptions {
  /** The method may return a {@link CallbackReply}. An event has at most one such method. */
  readonly reply: true;
}

/**
 * Calls the method for each callback of an event class. The method must accept every class of the decorator; anything else is a
 * compile error. With `{ reply: true }` it may return a {@link CallbackReply}. Its second parameter is the context: a
 * {@link ProviderCallbackContext} if one of the classes is a {@link ProviderCallback}, else a {@link CallbackContext}.
 *
 * A method that throws is retried, then the callback is answered with 500, and 企业微信 sends it again. A method may therefore
 * run more than once for one event.
 *
 * @see {@link WorkWeixinCallbackModule}
 * @throws DeclarationInvalidError when the class is defined, if no event class is given
 * @example
 * ```ts
 * @Injectable()
 * class Directory {
 *   @OnWorkWeixinEvent(CreateUserEvent, UpdateUserEvent)
 *   async changed({ userId }: CreateUserEvent | UpdateUserEvent, { tenant }: CallbackContext) { … }
 *
 *   @OnWorkWeixinEvent(TextMessage, { reply: true })
 *   greet({ content }: TextMessage) {
 *     return TextReply.from({ content: `收到：${content}` });
 *   }
 * }
 * ```
 */
export function OnWorkWeixinEvent<TEvent extends WorkWeixinCallback>(
  eventClass: WorkWeixinEventClass<TEvent>,
  options: OnWorkWeixinEventOptions,
): WorkWeixinEventReplierDecorator<TEvent>;
export function OnWorkWeixinEvent<
  TClasses extends readonly [WorkWeixinEventClass, ...WorkWeixinEventClass[]],
>(...eventClasses: TClasses): WorkWeixinEventHandlerDecorator<InstanceType<TClasses[number]>>;
export function OnWorkWeixinEvent(
  ...given: readonly (WorkWeixinEventClass | OnWorkWeixinEventOptions)[]
): MethodDecorator {
  const events = given.filter((each) => typeof each === 'function');
  const isReplier = given.some((each) => typeof each === 'object' && each.reply);
  return handler('@OnWorkWeixinEvent()', { events, isReplier, isForProvider: false });
}

/** The options of {@link OnAnyWorkWeixinEvent}. */
export interface OnAnyWorkWeixinEventOptions {
  /** The method gets what comes without a tenant, to a suite, a provider or a device: see {@link ProviderCallbackContext}. */
  readonly provider: true;
}

/**
 * Calls the method for each callback to a tenant that no `@OnWorkWeixinEvent` takes: an {@link UnknownEvent}, or an instance of a class
 * of the option `events`. With `{ provider: true }` for each one without a tenant.
 *
 * @example
 * ```ts
 * @OnAnyWorkWeixinEvent()
 * others(event: WorkWeixinCallback, { eventId }: CallbackContext) {
 *   this.logger.log(`not handled: ${eventId}`);
 * }
 * ```
 */
export function OnAnyWorkWeixinEvent(
  options: OnAnyWorkWeixinEventOptions,
): WorkWeixinEventHandlerDecorator<WorkWeixinCallback, ProviderCallbackContext>;
export function OnAnyWorkWeixinEvent(): WorkWeixinEventHandlerDecorator<WorkWeixinCallback>;
export function OnAnyWorkWeixinEvent(options?: OnAnyWorkWeixinEventOptions): MethodDecorator {
  const isForProvider = options?.provider === true;
  return handler('@OnAnyWorkWeixinEvent()', { events: undefined, isReplier: false, isForProvider });
}

function handler(decorator: string, metadata: HandlerMetadata): MethodDecorator {
  return (prototype, key, descriptor) => {
    const place = `${decorator} of ${prototype.constructor.name}.${String(key)}`;
    if (typeof prototype === 'function')
      throw new DeclarationInvalidError(
        `${place}: a static method belongs to no provider, so it cannot handle events`,
      );
    if (typeof descriptor?.value !== 'function')
      throw new DeclarationInvalidError(`${place}: only a method can handle events`);
    if (metadata.events?.length === 0)
      throw new DeclarationInvalidError(
        `${place} names no event class: write @OnWorkWeixinEvent(TextMessage)`,
      );
    writeHandler(descriptor.value, metadata);
  };
}
