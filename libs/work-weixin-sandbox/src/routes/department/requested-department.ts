import { type Department, isDepartmentId, ROOT_DEPARTMENT_ID } from '../../corp/department-tree.js';
import { ApiError } from '../../errors/api.error.js';
import type { RouteCall } from '../route.js';

/**
 * The department with this id.
 * @throws ApiError 40058 without an id, 60123 for an invalid one; 60003 if it is unknown, 60011 if it is invisible
 */
export function requestedDepartment(
  { corp, visibility }: Pick<RouteCall, 'corp' | 'visibility'>,
  id: number | undefined,
): Department {
  if (id === undefined) throw new ApiError(40058, 'id is missing');
  if (!isDepartmentId(id)) throw new ApiError(60123, String(id));
  const department = corp.departments.get(id);
  if (department === undefined) throw new ApiError(60003, String(id));
  if (!visibility.department(id)) throw new ApiError(60011, `department ${id} is not visible`);
  return department;
}

/** The tree below the `id` of the query, without an id the whole one, as far as the caller can see it. */
export function requestedTree(call: RouteCall): Department[] {
  const { corp, visibility, query } = call;
  const id = query.integer('id');
  const top = id === undefined ? ROOT_DEPARTMENT_ID : requestedDepartment(call, id).id;
  return corp.departments.inOrder(top).filter((department) => visibility.department(department.id));
}
