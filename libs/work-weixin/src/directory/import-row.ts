import type { OpenEnum } from 'nestjs-http-remote';

/**
 * A member to import: a line of the CSV file of batch/syncuser and batch/replaceuser. `undefined` and `null` are an empty cell.
 * Other properties of a row have no effect.
 *
 * @see {@link WorkWeixinDirectory.importMembers}
 * @see https://developer.work.weixin.qq.com/document/path/90980
 */
export interface MemberRow {
  /** 帐号 */
  readonly userId: string;
  /** 姓名 */
  readonly name?: string | null;
  /** 手机号 */
  readonly mobile?: string | number | null;
  /** 邮箱 */
  readonly email?: string | null;
  /** 所在部门: ids. The server creates departments that do not exist. */
  readonly department?: number | readonly number[] | null;
  /** 职位 */
  readonly position?: string | null;
  /** 性别 */
  readonly gender?: OpenEnum<'男' | '女'> | null;
  /** 是否部门内领导: one for each of `department` */
  readonly isLeaderInDept?: boolean | 0 | 1 | readonly (boolean | 0 | 1)[] | null;
  /** 排序: one for each of `department`. Empty or 0 leaves the order as it is. */
  readonly order?: number | readonly number[] | null;
  /** 别名 */
  readonly alias?: string | null;
  /** 地址 */
  readonly address?: string | null;
  /** 座机 */
  readonly telephone?: string | number | null;
  /** 禁用 */
  readonly disabled?: boolean | null;
}

/**
 * A department to import: a line of the CSV file of batch/replaceparty. A `DepartmentNode` is one too. Other properties of a row
 * have no effect.
 *
 * @see {@link WorkWeixinDirectory.importDepartments}
 * @see https://developer.work.weixin.qq.com/document/path/90982
 */
export interface DepartmentRow {
  /** 部门名称 */
  readonly name?: string | null;
  /** 部门ID */
  readonly id: number;
  /** 父部门ID: 0 for the root */
  readonly parentId: number;
  /** 排序. Empty or 0 leaves the order as it is. */
  readonly order?: number | null;
}

/** How a cell is written. */
export type CellKind = 'text' | 'numbers' | 'flags';

/** A column of a CSV file: its header, and the property of a row that it holds. */
export interface Column {
  readonly header: string;
  readonly property: string;
  readonly kind: CellKind;
  /** Whether the file has the column only if a row has a value: the server leaves the field of a missing column as it is. */
  readonly isOptional?: true;
}

type ColumnOf<TRow> = Column & { readonly property: keyof TRow };

/** In the order of the vendor's template. */
export const MEMBER_COLUMNS: readonly ColumnOf<MemberRow>[] = [
  { header: '姓名', property: 'name', kind: 'text' },
  { header: '帐号', property: 'userId', kind: 'text' },
  { header: '手机号', property: 'mobile', kind: 'text' },
  { header: '邮箱', property: 'email', kind: 'text' },
  { header: '所在部门', property: 'department', kind: 'numbers' },
  { header: '职位', property: 'position', kind: 'text' },
  { header: '性别', property: 'gender', kind: 'text', isOptional: true },
  { header: '是否部门内领导', property: 'isLeaderInDept', kind: 'flags', isOptional: true },
  { header: '排序', property: 'order', kind: 'numbers', isOptional: true },
  { header: '别名', property: 'alias', kind: 'text', isOptional: true },
  { header: '地址', property: 'address', kind: 'text', isOptional: true },
  { header: '座机', property: 'telephone', kind: 'text', isOptional: true },
  { header: '禁用', property: 'disabled', kind: 'flags', isOptional: true },
];

/** In the order of the vendor's template. */
export const DEPARTMENT_COLUMNS: readonly ColumnOf<DepartmentRow>[] = [
  { header: '部门名称', property: 'name', kind: 'text' },
  { header: '部门ID', property: 'id', kind: 'numbers' },
  { header: '父部门ID', property: 'parentId', kind: 'numbers' },
  { header: '排序', property: 'order', kind: 'numbers' },
];
