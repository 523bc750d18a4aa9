import { createHash } from 'node:crypto';
import { fieldAt } from '../metadata/event-key.js';

/** The fields that identify a message, if it has one of them. */
const IDS = ['MsgId', 'msgid', 'base_info.req_id'];

/**
 * What two deliveries of one callback have in common: the receiver and the id of the message, or else the whole plain text. A list
 * of other fields would take different events of one second for one.
 */
export function claimKeyOf(
  receiver: readonly string[],
  fields: Readonly<Record<string, unknown>>,
  text: string,
): string {
  const id = IDS.map((name) => fieldAt(fields, name)).find(
    (value) => typeof value === 'string' && value !== '',
  );
  const identity = id === undefined ? ['text', text] : ['id', id as string];
  return createHash('sha256')
    .update(JSON.stringify([...receiver, ...identity]))
    .digest('base64url');
}
