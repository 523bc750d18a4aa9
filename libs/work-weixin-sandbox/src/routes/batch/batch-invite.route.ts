import { Audience } from '../../corp/audience.js';
import { ApiError } from '../../errors/api.error.js';
import type { StoredMember } from '../../member/member.js';
import type { Route } from '../route.js';

/**
 * 邀请成员. Reports unknown and invisible members, parties and tags, and invites the rest.
 * @see https://developer.work.weixin.qq.com/document/path/90975
 */
export const batchInvite: Route = {
  path: 'batch/invite',
  method: 'POST',
  callers: ['contacts', 'app'],
  handle({ corp, visibility, body, nowMs }) {
    const users = body.strings('user') ?? [];
    const parties = body.integers('party') ?? [];
    const tags = body.integers('tag') ?? [];
    if (users.length > 1000) throw new ApiError(40032, 'user takes at most 1000');
    if (parties.length > 100) throw new ApiError(82002, 'party takes at most 100');
    if (tags.length > 100) throw new ApiError(82003, 'tag takes at most 100');
    if (users.length + parties.length + tags.length === 0) throw new ApiError(82001);

    const audience = new Audience(corp, visibility);
    const invited = new Set<StoredMember>();
    const invaliduser = users.filter((userid) => !take(invited, audience.user(userid)));
    const invalidparty = parties.filter((id) => !take(invited, audience.party(id)));
    const invalidtag = tags.filter((id) => !take(invited, audience.tag(id)));
    const invalid = invaliduser.length + invalidparty.length + invalidtag.length;
    if (invalid === users.length + parties.length + tags.length) throw new ApiError(81013);
    for (const member of invited) corp.invite(member, batchInvite.path, nowMs);
    return { invaliduser, invalidparty, invalidtag };
  },
};

/** Adds the members found. @returns false if `found` is `undefined`, which means: no such member, party or tag */
function take(invited: Set<StoredMember>, found: readonly StoredMember[] | undefined): boolean {
  for (const member of found ?? []) invited.add(member);
  return found !== undefined;
}
