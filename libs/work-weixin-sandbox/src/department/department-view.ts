import type { Corp } from '../corp/corp.js';
import type { Department } from '../corp/department-tree.js';
import type { Visibility } from '../corp/visibility.js';

/** A department as department/list, department/get and export/department return it. */
export interface DepartmentView {
  readonly id: number;
  readonly name: string;
  readonly name_en: string;
  readonly department_leader: readonly string[];
  readonly parentid: number;
  readonly order: number;
}

/** The departments as a caller gets them, with the leaders that it can see. */
export function viewDepartments(
  departments: readonly Department[],
  corp: Corp,
  visibility: Visibility,
): DepartmentView[] {
  const leaders = leadersByDepartment(corp, visibility);
  return departments.map(({ id, name, name_en: english = '', parentid, order }) => ({
    id,
    name,
    name_en: english,
    department_leader: leaders.get(id) ?? [],
    parentid,
    order,
  }));
}

function leadersByDepartment(corp: Corp, visibility: Visibility): Map<number, string[]> {
  const leaders = new Map<number, string[]>();
  for (const member of corp.members.all()) {
    const { userid, department, is_leader_in_dept: leads } = member.fields;
    const led = department.filter((_, index) => leads[index] === 1);
    if (led.length === 0 || !visibility.member(member)) continue;
    for (const id of led) leaders.set(id, [...(leaders.get(id) ?? []), userid]);
  }
  return leaders;
}
