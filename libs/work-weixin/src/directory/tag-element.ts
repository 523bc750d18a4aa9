import { decodeOutput } from 'nestjs-http-remote';
import { TagGetUserListDto } from '../catalogue/tag/tag-get.api.js';
import { SplitFailure, type SplitElement } from './json-splitter.js';

/**
 * A member or a department of a tag.
 *
 * @see {@link WorkWeixinDirectory.exportTagMembers}
 */
export type TagElement =
  | { readonly kind: 'member'; readonly userId: string; readonly name?: string }
  | { readonly kind: 'department'; readonly departmentId: number };

export function tagElementOf({ list, value }: SplitElement): TagElement | undefined {
  if (list === 'userlist') {
    const { userId = '', name } = decodeOutput(TagGetUserListDto, value ?? null);
    return { kind: 'member', userId, ...(name !== undefined && { name }) };
  }
  if (list !== 'partylist') return undefined;
  if (typeof value !== 'number') throw new SplitFailure('has an element of partylist that is not a number');
  return { kind: 'department', departmentId: value };
}
