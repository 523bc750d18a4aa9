import { fieldAt } from '../metadata/event-key.js';
import type { OpenedCallback } from './callback-opener.js';

/** What every message and event of a robot has at least one of; a reply to a robot has none. */
const OF_ROBOTS = ['msgid', 'aibotid', 'from'];

/**
 * Whether it is a reply that this receiver encrypted and signed: whoever saw it on its way can send it back, and every check of a
 * callback passes. A reply to an app comes from the corp, a callback goes to it.
 */
export function isOwnReply({
  receiver: { format, corpId },
  decoded: { fields },
}: Pick<OpenedCallback, 'receiver' | 'decoded'>): boolean {
  const has = (name: string) => fieldAt(fields, name) !== undefined;
  switch (format) {
    case 'json':
      return !OF_ROBOTS.some(has);
    case 'device':
      return !has('msg_type');
    case 'xml':
      // At the data URL of a suite the corp is the recipient that the callback names, and a reply names a member.
      return corpId !== undefined && fields['FromUserName'] === corpId && fields['ToUserName'] !== corpId;
  }
}
