import { ApiError } from '../errors/api.error.js';
import { readTable, type TableRow } from './csv-table.js';

/** The columns of the vendor's template. Newer templates write 账号. */
const COLUMNS = {
  name: ['姓名'],
  userid: ['帐号', '账号'],
  mobile: ['手机号'],
  email: ['邮箱'],
  department: ['所在部门'],
  position: ['职位'],
  gender: ['性别'],
  leads: ['是否部门内领导'],
  order: ['排序'],
  alias: ['别名'],
  address: ['地址'],
  telephone: ['座机'],
  disabled: ['禁用'],
} as const;

export type MemberColumn = keyof typeof COLUMNS;
export type MemberRow = TableRow<MemberColumn>;

/**
 * Reads the file of an import of members.
 * @throws ApiError 40092 for an unreadable file or a missing column, 302003 for a userid that is there twice
 */
export function readMemberFile(bytes: Buffer): MemberRow[] {
  const rows = readTable(bytes, COLUMNS, [['name'], ['userid'], ['mobile', 'email'], ['department']]);
  const seen = new Set<string>();
  for (const row of rows) {
    const userid = row.text('userid')?.toLowerCase();
    if (userid === undefined) continue;
    if (seen.has(userid)) throw new ApiError(302003, `line ${row.line}`);
    seen.add(userid);
  }
  return rows;
}
