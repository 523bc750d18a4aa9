import type { Corp } from '../corp/corp.js';
import type { Department } from '../corp/department-tree.js';

/** Creates the departments that a member refers to and that do not exist. @returns them */
export function createMissingDepartments(corp: Corp, department: readonly number[]): Department[] {
  const missing = department.filter((id) => !corp.departments.has(id));
  return missing.map((id) => corp.addDepartmentOnDemand(id));
}
