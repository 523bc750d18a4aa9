import { DeclarationInvalidError } from 'nestjs-http-remote';
import {
  getWorkWeixinEvent,
  WorkWeixinCallback,
  type WorkWeixinEventDescription,
} from 'nestjs-work-weixin/callbacks';
import * as app from 'nestjs-work-weixin/events/app';
import * as bots from 'nestjs-work-weixin/events/bots';
import * as contacts from 'nestjs-work-weixin/events/contacts';
import * as messages from 'nestjs-work-weixin/events/messages';

/** The vendor's names of what the receivers of the application get. Any other event is shown by its id. */
const NAMES: ReadonlyMap<string, string> = new Map(
  [contacts, app, messages, bots]
    .flatMap((family) => Object.values<unknown>(family).flatMap(descriptionsOf))
    .map(({ id, desc }) => [id, desc]),
);

export function nameOfEvent(eventId: string | undefined): string | undefined {
  return eventId === undefined ? undefined : NAMES.get(eventId);
}

/** None for the parts of events, and for the base classes of a family. */
function descriptionsOf(exported: unknown): WorkWeixinEventDescription[] {
  if (typeof exported !== 'function' || !(exported.prototype instanceof WorkWeixinCallback)) return [];
  try {
    return [getWorkWeixinEvent(exported)];
  } catch (error) {
    if (error instanceof DeclarationInvalidError) return [];
    throw error;
  }
}
