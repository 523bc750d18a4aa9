import { DeclarationInvalidError } from 'nestjs-http-remote';
import type { WorkWeixinEventKey } from './event-key.js';
import { readEvent } from './event-metadata.js';

/**
 * What is declared about an event: {@link getWorkWeixinEvent}.
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

/**
 * What `@WorkWeixinEvent` says about a class.
 *
 * @throws DeclarationInvalidError if the class has no `@WorkWeixinEvent()`
 * @example `getWorkWeixinEvent(CreateUserEvent).id // 'event/change_contact/create_user'`
 */
export function getWorkWeixinEvent(eventClass: object): WorkWeixinEventDescription {
  const metadata = readEvent(eventClass);
  if (metadata) return metadata;
  const { name } = eventClass as { readonly name?: unknown };
  throw new DeclarationInvalidError(
    `${typeof name === 'string' && name !== '' ? name : 'the class'} is no event class: add @WorkWeixinEvent() to it`,
  );
}
