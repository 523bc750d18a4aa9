import type { StoredMember } from '../member/member.js';
import type { Corp } from './corp.js';
import type { Credential } from './credential.js';

/** The visible scope (可见范围) of one caller. Nothing outside it exists for this caller. */
export interface Visibility {
  department(id: number): boolean;
  member(member: StoredMember): boolean;
}

export function visibilityOf(corp: Corp, caller: Credential): Visibility {
  if (caller.kind === 'contacts') return { department: () => true, member: () => true };
  // Not every API reads it, and a tree can be large.
  let departments: ReadonlySet<number> | undefined;
  const isVisible = (id: number) =>
    (departments ??= corp.departments.withDescendants(caller.visibleDepartments)).has(id);
  const users = new Set(caller.visibleUsers.map((userid) => userid.toLowerCase()));
  return {
    department: isVisible,
    member: ({ fields }) => users.has(fields.userid.toLowerCase()) || fields.department.some(isVisible),
  };
}
