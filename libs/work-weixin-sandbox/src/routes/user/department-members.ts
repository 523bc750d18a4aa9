import { isDepartmentId } from '../../corp/department-tree.js';
import { ApiError } from '../../errors/api.error.js';
import type { StoredMember } from '../../member/member.js';
import type { RouteCall } from '../route.js';

/**
 * The members that user/simplelist and user/list return. The current pages no longer list `fetch_child` and `status`,
 * but SDKs still send them.
 * @throws ApiError 40058; 60003 for an unknown department, 60011 for an invisible one, 60123 for an invalid id
 */
export function departmentMembers({ corp, visibility, query }: RouteCall): StoredMember[] {
  const id = query.integer('department_id');
  if (id === undefined) throw new ApiError(40058, 'department_id is missing in the query');
  if (!isDepartmentId(id)) throw new ApiError(60123);
  const fetchChild = query.integer('fetch_child') ?? 0;
  // Query flags are integers; `integer` above has already rejected a literal `true`.
  if (fetchChild !== 0 && fetchChild !== 1) throw new ApiError(40058, 'fetch_child must be 0 or 1');
  const status = query.integer('status') ?? 0;
  if (status < 0 || status > 7) throw new ApiError(40058, 'status must be a sum of 1, 2 and 4, or 0');
  if (!corp.departments.has(id)) throw new ApiError(60003, String(id));
  if (!visibility.department(id)) throw new ApiError(60011, `department ${id} is not visible`);
  const departments = fetchChild === 1 ? corp.departments.withDescendants([id]) : new Set([id]);
  return corp.members
    .all()
    .filter(({ fields }) => fields.department.some((of) => departments.has(of)))
    .filter(({ fields }) => status === 0 || (fields.status & status) !== 0)
    .filter((member) => visibility.member(member));
}
