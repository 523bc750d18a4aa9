import type { Member } from '../member/member.js';

/** The fields of a member that an administrator enters. Their names are those of user/create. */
const NAMES = [
  'name',
  'alias',
  'mobile',
  'department',
  'order',
  'position',
  'gender',
  'email',
  'biz_mail',
  'telephone',
  'is_leader_in_dept',
  'direct_leader',
  'extattr',
  'external_position',
  'external_profile',
  'address',
  'main_department',
] as const;

/**
 * The values that an administrator enters for a member, with the field names of `user/create`.
 *
 * @see {@link ConsoleMembers.update}
 */
export type ConsoleMemberFields = Partial<Pick<Member, (typeof NAMES)[number]>> & {
  /** 0 disables the member. */
  enable?: 0 | 1;
};

/**
 * A new member.
 *
 * @see {@link ConsoleMembers.create}
 */
export type NewConsoleMember = ConsoleMemberFields & { userid: string; name: string };

/** @throws TypeError for a field that a member does not have */
export function checkMemberFields(fields: object, ...more: readonly string[]): void {
  const known: readonly string[] = [...NAMES, 'enable', ...more];
  const unknown = Object.keys(fields).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new TypeError(`console: a member has no field ${unknown}: it takes ${known.join(', ')}`);
}
