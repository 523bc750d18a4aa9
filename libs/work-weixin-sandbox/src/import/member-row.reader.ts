import { ApiError } from '../errors/api.error.js';
import type { MemberBody } from '../member/member-body.js';
import type { StoredMember } from '../member/member.js';
import type { MemberRow } from './member-file.reader.js';

const GENDERS: ReadonlyMap<string, string> = new Map([
  ['男', '1'],
  ['女', '2'],
]);
const FLAGS: ReadonlyMap<string, number> = new Map([
  ['是', 1],
  ['1', 1],
  ['否', 0],
  ['0', 0],
]);

/**
 * The fields of a member in a row. An absent column and an empty cell do not change a field.
 * @param current the current member, if there is one
 * @throws ApiError 60123, 40058 for a cell that cannot be read
 */
export function readMemberRow(row: MemberRow, current?: StoredMember): MemberBody {
  const department = listOf(row.text('department'))?.map(departmentId);
  const gender = row.text('gender');
  const disabled = row.text('disabled');
  return {
    name: row.text('name'),
    alias: row.text('alias'),
    mobile: row.text('mobile'),
    email: row.text('email'),
    department,
    order: listOf(row.text('order'))?.map((cell, index) =>
      // An empty or 0 order leaves it unchanged.
      cell === '' || cell === '0' ? heldOrder(department?.[index], current) : wholeNumber('排序', cell),
    ),
    is_leader_in_dept: listOf(row.text('leads'))?.map((cell) => flag('是否部门内领导', cell)),
    position: row.text('position'),
    gender: gender === undefined ? undefined : (GENDERS.get(gender) ?? gender),
    address: row.text('address'),
    telephone: row.text('telephone'),
    enable: disabled === undefined ? undefined : 1 - flag('禁用', disabled),
  };
}

/** A cell with several values has a semicolon between them. */
function listOf(cell: string | undefined): string[] | undefined {
  return cell?.split(';').map((one) => one.trim());
}

function departmentId(cell: string): number {
  if (!/^\d{1,10}$/.test(cell)) throw new ApiError(60123, `所在部门 takes ids joined by ;, not ${cell}`);
  return Number(cell);
}

function wholeNumber(column: string, cell: string): number {
  if (!/^\d{1,10}$/.test(cell)) throw new ApiError(40058, `${column} takes numbers joined by ;, not ${cell}`);
  return Number(cell);
}

function flag(column: string, cell: string): number {
  const value = FLAGS.get(cell);
  if (value === undefined) throw new ApiError(40058, `${column} takes 是 or 否, 1 or 0, not ${cell}`);
  return value;
}

function heldOrder(department: number | undefined, current: StoredMember | undefined): number {
  const index = current?.fields.department.findIndex((id) => id === department) ?? -1;
  return current?.fields.order[index] ?? 0;
}
