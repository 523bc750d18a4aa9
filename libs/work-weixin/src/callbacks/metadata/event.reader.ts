import { DeclarationInvalidError } from 'nestjs-http-remote';
import { readEvent, type WorkWeixinEventDescription } from './event-metadata.js';

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
