import type { Corp } from '../corp/corp.js';
import { type Department, isDepartmentId } from '../corp/department-tree.js';
import { ApiError } from '../errors/api.error.js';

/** The root counts. */
const MAX_LEVELS = 15;
const MAX_DEPARTMENTS = 30_000;
/** Departments and members directly below one department. */
const MAX_NODES = 30_000;

/** @throws ApiError 81001 if the department has no room for so many more departments or members */
export function checkRoomIn(department: number, more: number, corp: Corp): void {
  if (corp.nodesIn(department) + more <= MAX_NODES) return;
  throw new ApiError(81001, `at most ${MAX_NODES} departments and members directly in ${department}`);
}

/** Departments on demand get the "to be assigned" department as their parent. @throws ApiError 81001, 81002 */
export function checkRoomForNewDepartments(more: number, corp: Corp): void {
  if (more === 0) return;
  checkLevels(corp.departments.levelOf(corp.unassignedDepartment) + 1);
  checkRoomIn(corp.unassignedDepartment, more, corp);
  checkRoomForDepartments(more, corp);
}

/** @throws ApiError 81001 if the corp would get too many departments */
export function checkRoomForDepartments(more: number, corp: Corp): void {
  if (corp.departments.size + more <= MAX_DEPARTMENTS) return;
  throw new ApiError(81001, `at most ${MAX_DEPARTMENTS} departments in a corp`);
}

/**
 * Checks whether a department can be below this parent.
 * @param current the department, unless it is new
 * @param tree measures what moves with it
 * @throws ApiError 60124, 60004, 60010, 81001, 81002
 */
export function checkParent(
  parentId: number,
  corp: Corp,
  current?: Department,
  tree: { heightOf(id: number): number } = corp.departments,
): void {
  const { departments } = corp;
  if (!isDepartmentId(parentId)) throw new ApiError(60124, String(parentId));
  if (!departments.has(parentId)) throw new ApiError(60004, String(parentId));
  if (current !== undefined && departments.isWithin(parentId, current.id)) throw new ApiError(60010);
  const height = current === undefined ? 1 : tree.heightOf(current.id);
  checkLevels(departments.levelOf(parentId) + height);
  checkRoomIn(parentId, 1, corp);
}

function checkLevels(levels: number): void {
  if (levels > MAX_LEVELS) throw new ApiError(81002, `at most ${MAX_LEVELS} levels with the root`);
}
