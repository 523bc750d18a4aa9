import type { Corp } from '../corp/corp.js';
import type { Department } from '../corp/department-tree.js';

/** A department as department/list, department/get and export/department return it. */
export interface DepartmentView {
  readonly id: number;
  readonly name: string;
  readonly name_en: string;
  readonly department_leader: readonly string[];
  readonly parentid: number;
  readonly order: number;
}

/** The departments as a caller gets them. Whoever sees a department sees its members, so also its leaders. */
export function viewDepartments(departments: readonly Department[], corp: Corp): DepartmentView[] {
  const leaders = leadersByDepartment(corp);
  return departments.map(({ id, name, name_en: english = '', parentid, order }) => ({
    id,
    name,
    name_en: english,
    department_leader: leaders.get(id) ?? [],
    parentid,
    order,
  }));
}

function leadersByDepartment(corp: Corp): Map<number, string[]> {
  const leaders = new Map<number, string[]>();
  for (const { fields } of corp.members.all()) {
    const { userid, department, is_leader_in_dept: leads } = fields;
    for (const id of department.filter((_, index) => leads[index] === 1)) {
      leaders.set(id, [...(leaders.get(id) ?? []), userid]);
    }
  }
  return leaders;
}
