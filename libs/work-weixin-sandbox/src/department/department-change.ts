import type { Corp } from '../corp/corp.js';
import { type Department, isDepartmentId, ROOT_DEPARTMENT_ID } from '../corp/department-tree.js';
import { ApiError } from '../errors/api.error.js';
import type { DepartmentBody } from './department-body.js';
import { checkParent, checkRoomForDepartments } from './department-place.rule.js';
import { checkDepartmentName } from './department-texts.rule.js';

const MAX_ORDER = 2 ** 32 - 1;

/** What an import knows about later changes, because it changes many departments at once. */
export interface LaterChanges {
  /** Whether a sibling keeps its name. */
  keepsName(sibling: Department): boolean;
  /** The levels of the tree below and including a department, if it moves. */
  heightOf(id: number): number;
}

/** Checks a new department without adding it. @throws ApiError 60001, 60008, 60009, 60123 and those of the place */
export function checkNewDepartment(given: DepartmentBody, corp: Corp, later?: LaterChanges): Department {
  const { id, name, name_en: english, parentid, order = 0 } = given;
  if (name === undefined) throw new ApiError(60001, 'name is missing');
  checkTexts(given);
  if (parentid === undefined) throw new ApiError(40058, 'parentid is missing');
  if (id !== undefined && !isDepartmentId(id)) throw new ApiError(60123, String(id));
  if (id !== undefined && corp.departments.has(id)) throw new ApiError(60008, `there is a department ${id}`);
  checkParent(parentid, corp);
  checkRoomForDepartments(1, corp);
  const department = {
    id: id ?? corp.departments.nextId(),
    name,
    ...(english === undefined ? {} : { name_en: english }),
    parentid,
    order,
  };
  checkSiblings(department, corp, later);
  return department;
}

/** Checks the fields of a request that a department has. Returns the changes without applying them. */
export function checkDepartmentChange(
  given: DepartmentBody,
  corp: Corp,
  current: Department,
  later?: LaterChanges,
): Partial<Department> {
  checkTexts(given);
  const { name = current.name, name_en: english = current.name_en, order = current.order } = given;
  const { parentid = current.parentid } = given;
  // Every department is below the root, so moving the root is a cycle.
  if (parentid !== current.parentid) {
    checkParent(parentid, corp, current, later);
  }
  const changed = { ...current, name, name_en: english, parentid, order };
  if (current.id !== ROOT_DEPARTMENT_ID) checkSiblings(changed, corp, later);
  return { name, name_en: english, parentid, order };
}

function checkTexts({ name, name_en: english, order }: DepartmentBody): void {
  if (name !== undefined) checkDepartmentName('name', name);
  if (english !== undefined) checkDepartmentName('name_en', english);
  if (order !== undefined && (order < 0 || order > MAX_ORDER)) {
    throw new ApiError(40058, `order must be 0 to ${MAX_ORDER}`);
  }
}

/** Names and English names are unique among siblings. @throws ApiError 60008 */
function checkSiblings(department: Department, { departments }: Corp, later?: LaterChanges): void {
  for (const field of ['name', 'name_en'] as const) {
    const text = department[field];
    if (text === undefined) continue;
    for (const sibling of departments.childrenNamed(department.parentid, field, text)) {
      if (sibling.id === department.id || later?.keepsName(sibling) === false) continue;
      throw new ApiError(60008, `${field} of department ${sibling.id}`);
    }
  }
}
