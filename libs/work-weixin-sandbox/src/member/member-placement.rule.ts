import type { Corp } from '../corp/corp.js';
import { isDepartmentId } from '../corp/department-tree.js';
import { checkRoomForNewDepartments, checkRoomIn } from '../department/department-place.rule.js';
import { ApiError } from '../errors/api.error.js';
import type { MemberBody } from './member-body.js';
import type { Member, StoredMember } from './member.js';

const MAX_DEPARTMENTS = 100;
const MAX_ORDER = 2 ** 32 - 1;

export type Placement = Pick<Member, 'department' | 'order' | 'is_leader_in_dept' | 'main_department'>;

/**
 * Departments of the member after the call, with order and leadership. `order` and `is_leader_in_dept` have no effect
 * without `department`.
 * @param mayBeUnknown whether departments that do not exist are valid: on create, and in an import
 * @throws ApiError 60110, 60123, 60132, 40058, 81001, 81002
 */
export function checkPlacement(
  body: MemberBody,
  corp: Corp,
  current?: StoredMember,
  mayBeUnknown = current === undefined,
): Placement {
  const held = current?.fields;
  if (body.department === undefined && held !== undefined) {
    return {
      ...pickPlacement(held),
      main_department: checkMain(body, corp, held.department, held.main_department),
    };
  }
  const named = body.department ?? [];
  checkParallel(body, named.length);
  const ids = named.length > 0 ? named.map((id) => actualId(id, corp)) : [corp.unassignedDepartment];
  for (const id of ids) checkDepartmentId(id, corp, mayBeUnknown);
  const entries = ids.map((id, index) => {
    const heldAt = held?.department.indexOf(id) ?? -1;
    return {
      id,
      order: (body.department && body.order?.[index]) ?? held?.order[heldAt] ?? 0,
      leads: (body.department && body.is_leader_in_dept?.[index]) ?? held?.is_leader_in_dept[heldAt] ?? 0,
    };
  });
  // A repeated department counts once; its first occurrence wins.
  const once = entries.filter(({ id }, index) => ids.indexOf(id) === index);
  const department = once.map(({ id }) => id);
  checkRoom(department, corp, held?.department ?? []);
  return {
    department,
    order: once.map(({ order }) => order),
    is_leader_in_dept: once.map(({ leads }) => leads),
    main_department: checkMain(body, corp, department, held?.main_department),
  };
}

function checkParallel({ department, order, is_leader_in_dept: leads }: MemberBody, count: number): void {
  if (count > MAX_DEPARTMENTS) throw new ApiError(60110, `at most ${MAX_DEPARTMENTS} departments`);
  if (department === undefined) return;
  if (order !== undefined && order.length !== count) {
    throw new ApiError(40058, 'order and department must be of equal length');
  }
  if (order?.some((value) => value < 0 || value > MAX_ORDER)) {
    throw new ApiError(40058, `order must be 0 to ${MAX_ORDER}`);
  }
  if (leads !== undefined && leads.length !== count) throw new ApiError(60132);
  if (leads?.some((value) => value !== 0 && value !== 1)) {
    throw new ApiError(40058, 'is_leader_in_dept must hold 0 or 1');
  }
}

function checkRoom(department: readonly number[], corp: Corp, held: readonly number[]): void {
  for (const id of department) if (!held.includes(id)) checkRoomIn(id, 1, corp);
  checkRoomForNewDepartments(department.filter((id) => !corp.departments.has(id)).length, corp);
}

function checkDepartmentId(id: number, corp: Corp, mayBeUnknown: boolean): void {
  if (!isDepartmentId(id)) throw new ApiError(60123, `${id} is not a valid department id`);
  if (!mayBeUnknown && !corp.departments.has(id)) throw new ApiError(60123, `there is no department ${id}`);
}

/** 0 means the "to be assigned" department unless the corp has a department with this id. */
function actualId(id: number, corp: Corp): number {
  return id === 0 && !corp.departments.has(0) ? corp.unassignedDepartment : id;
}

function checkMain(body: MemberBody, corp: Corp, department: readonly number[], held?: number): number {
  const given = body.main_department;
  const wanted = given === undefined ? undefined : actualId(given, corp);
  if (wanted !== undefined && !department.includes(wanted)) {
    throw new ApiError(60123, 'main_department must be one of the departments of the member');
  }
  const [first = 1] = department;
  return wanted ?? (held !== undefined && department.includes(held) ? held : first);
}

function pickPlacement({ department, order, is_leader_in_dept, main_department }: Member): Placement {
  return { department, order, is_leader_in_dept, main_department };
}
