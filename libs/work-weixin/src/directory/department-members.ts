import { DeptUserDetailListWorkWxInput } from '../catalogue/user/user-list.api.js';
import {
  DeptUserSimpleListWorkWxInput,
  type SimpleMemberDto,
} from '../catalogue/user/user-simplelist.api.js';
import type { MemberDto } from '../catalogue/user/member.dto.js';
import type { WorkWeixinCallOptions, WorkWeixinService } from '../work-weixin.service.js';
import { readDepartments } from './department.reader.js';

const AT_ONCE = 4;

/** Options of {@link WorkWeixinDirectory.members}. */
export interface MembersOptions<TDetail extends boolean = boolean> extends WorkWeixinCallOptions {
  /**
   * Whether to read all fields that the secret may read, by user/list, or only userid, name and departments, by user/simplelist.
   * @default false
   */
  detail?: TDetail;
  /**
   * Whether to read the departments below, too. The server reads one department per call.
   * @default true
   */
  recursive?: boolean;
}

/** The members of a department, each once, though a member may be in several of its departments. */
export async function* membersOf(
  workWeixin: Pick<WorkWeixinService, 'send'>,
  departmentId: number,
  { detail = false, recursive = true, ...options }: MembersOptions,
): AsyncGenerator<MemberDto | SimpleMemberDto, void, undefined> {
  const seen = new Set<string>();
  const list = async (id: number): Promise<readonly (MemberDto | SimpleMemberDto)[]> => {
    const { userList = [] } = detail
      ? await workWeixin.send(DeptUserDetailListWorkWxInput.from({ departmentId: id }), options)
      : await workWeixin.send(DeptUserSimpleListWorkWxInput.from({ departmentId: id }), options);
    return userList;
  };
  const ids = recursive ? await idsBelow(workWeixin, departmentId, options) : [departmentId];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    for (const members of await Promise.all(ids.slice(at, at + AT_ONCE).map(list))) {
      for (const member of members) {
        // The server does not distinguish case in userids.
        const key = member.userId?.toLowerCase();
        if (key === undefined || seen.has(key)) continue;
        seen.add(key);
        yield member;
      }
    }
  }
}

async function idsBelow(
  workWeixin: Pick<WorkWeixinService, 'send'>,
  id: number,
  options: WorkWeixinCallOptions,
): Promise<number[]> {
  const tree = await readDepartments(workWeixin, { ...options, id });
  const below = [...tree.walk()].map((node) => node.id).filter((each) => each !== id);
  return [id, ...below];
}
