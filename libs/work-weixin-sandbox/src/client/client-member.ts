import type { Corp } from '../corp/corp.js';
import { visibilityOf } from '../corp/visibility.js';
import type { StoredMember } from '../member/member.js';

/**
 * Who does something in the client.
 *
 * @see {@link SandboxClient}
 */
export interface ClientOptions {
  /** userid of the member. */
  from: string;
  /** @default the first corp */
  corpId?: string;
  /** Aborts the delivery. What the member did stays. */
  signal?: AbortSignal;
}

/** @throws TypeError for an unknown member, and for one who does not see the app of this name */
export function clientMember(corp: Corp, userid: string, app?: string): StoredMember {
  const member = typeof userid === 'string' ? corp.members.find(userid) : undefined;
  if (member === undefined) {
    throw new TypeError(
      `client: the corp ${corp.corpId} has no member ${String(userid)}: write from: 'userid'`,
    );
  }
  const credential = corp.credentials.find(({ name }) => name === app);
  if (credential === undefined || visibilityOf(corp, credential).member(member)) return member;
  throw new TypeError(`client: ${userid} is outside the visible scope of ${credential.name}`);
}
