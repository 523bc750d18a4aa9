import type { StoredMember } from '../member/member.js';

/** A message or event of a member to a smart robot, as far as its answers need it. */
export interface BotTurn {
  readonly corpId: string;
  /** Name of the receiver. */
  readonly robot: string;
  readonly member: StoredMember;
  /** Only of a group. */
  readonly chatid?: string;
}
