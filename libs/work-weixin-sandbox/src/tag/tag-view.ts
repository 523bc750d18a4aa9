import type { Corp } from '../corp/corp.js';
import type { Visibility } from '../corp/visibility.js';
import type { Tag } from './tag.js';

/** The content of a tag that tag/get and export/taguser return, as far as the caller can see it. */
export interface TagView {
  readonly tagname: string;
  readonly userlist: readonly { readonly userid: string; readonly name: string }[];
  readonly partylist: readonly number[];
}

export function viewTag({ tagname, users, parties }: Tag, corp: Corp, visibility: Visibility): TagView {
  const userlist = users.flatMap((userid) => {
    const member = corp.members.find(userid);
    if (member === undefined || !visibility.member(member)) return [];
    return [{ userid: member.fields.userid, name: member.fields.name }];
  });
  return { tagname, userlist, partylist: parties.filter((id) => visibility.department(id)) };
}
