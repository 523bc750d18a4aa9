import type { WorkWeixinEventKey } from './event-key.js';

/**
 * The declaration of an event: {@link getWorkWeixinEvent}.
 *
 * @see {@link WorkWeixinEvent}
 */
export interface WorkWeixinEventDescription {
  /** Such as `event/change_contact/create_user`. */
  readonly id: string;
  /** The fields that tell it from other events, with their values. */
  readonly key: WorkWeixinEventKey;
  /** The vendor's name of the event. */
  readonly desc: string;
  /** Its page in the vendor's documentation. */
  readonly docUrl?: string | undefined;
  /** Milliseconds within which the vendor wants the answer, if its page asks for less than 5 s. */
  readonly answerWithinMs?: number | undefined;
  /** The text that the vendor wants as answer. */
  readonly answerText?: string | undefined;
}

/** What one `@OnWorkWeixinEvent` or `@OnAnyWorkWeixinEvent` says about a method. */
export interface HandlerMetadata {
  /** The event classes; undefined: every event that no other handler takes. */
  readonly events: readonly unknown[] | undefined;
  readonly isReplier: boolean;
  /** Of a handler without event classes: whether it takes what comes without a tenant, or else what comes to one. */
  readonly isForProvider: boolean;
}

// Symbol.for: the ESM and the CommonJS build of the package read each other's declarations.
const EVENT = Symbol.for('work-weixin:event');
const HANDLERS = Symbol.for('work-weixin:event-handlers');

export function writeEvent(target: object, metadata: WorkWeixinEventDescription): void {
  Reflect.defineMetadata(EVENT, Object.freeze(metadata), target);
}

/** Undefined if the class itself has no `@WorkWeixinEvent`. A subclass does not inherit it: two classes would claim one event. */
export function readEvent(target: object): WorkWeixinEventDescription | undefined {
  return Reflect.getOwnMetadata(EVENT, target) as WorkWeixinEventDescription | undefined;
}

/** Decorators can be stacked on one method. */
export function writeHandler(method: object, metadata: HandlerMetadata): void {
  Reflect.defineMetadata(HANDLERS, [...readHandlers(method), Object.freeze(metadata)], method);
}

export function readHandlers(method: object): readonly HandlerMetadata[] {
  return (Reflect.getOwnMetadata(HANDLERS, method) as readonly HandlerMetadata[] | undefined) ?? [];
}
