import { Readable } from 'node:stream';
import { HttpFile } from 'nestjs-http-remote';
import { importFileOf, type ImportFileOptions } from './import-file.js';
import { DEPARTMENT_COLUMNS, MEMBER_COLUMNS, type DepartmentRow, type MemberRow } from './import-row.js';
import { DepartmentTree } from './department-tree.js';

const NEVER = new AbortController().signal;
const MEMBERS: ImportFileOptions = { fileName: 'members.csv', columns: MEMBER_COLUMNS, extraColumns: [] };
const DEPARTMENTS: ImportFileOptions = { ...MEMBERS, columns: DEPARTMENT_COLUMNS };
const BASE = '姓名,帐号,手机号,邮箱,所在部门,职位';

/** The content that would be uploaded. */
async function textOf(file: HttpFile): Promise<string> {
  const content = file.content as unknown as { open?: () => Promise<AsyncIterable<string>> };
  if (!content.open) return Buffer.from(file.content as Buffer).toString();
  let text = '';
  for await (const piece of await content.open()) text += piece;
  return text;
}

const csvOf = async (
  rows: Iterable<MemberRow> | AsyncIterable<MemberRow>,
  options: Partial<ImportFileOptions> = {},
) => textOf(await importFileOf(rows, { ...MEMBERS, ...options }, NEVER));

async function* arriving<T>(rows: readonly T[]) {
  for (const row of rows) {
    await Promise.resolve();
    yield row;
  }
}

describe('The CSV file of an import', () => {
  it('has the required columns, ids joined by a semicolon, and empty cells for what is missing', async () => {
    const rows: MemberRow[] = [
      { userId: 'zhangsan', name: '张三', mobile: '13800000001', department: [2, 3], position: '产品经理' },
      { userId: 'lisi', name: null, email: 'lisi@example.com', department: 2 },
    ];
    expect(await csvOf(rows)).toBe(
      `${BASE}\r\n张三,zhangsan,13800000001,,2;3,产品经理\r\n,lisi,,lisi@example.com,2,\r\n`,
    );
  });

  it('has an optional column if any row of the list has a value for it', async () => {
    const rows: MemberRow[] = [
      { userId: 'a' },
      { userId: 'b', gender: '女', isLeaderInDept: [true, 0], order: [10, 0], disabled: false, alias: '' },
    ];
    expect(await csvOf(rows)).toBe(
      `${BASE},性别,是否部门内领导,排序,禁用\r\n,a,,,,,,,,\r\n,b,,,,,女,1;0,10;0,0\r\n`,
    );
    expect(await csvOf([{ userId: 'a' }], { extraColumns: ['alias'] })).toBe(`${BASE},别名\r\n,a,,,,,\r\n`);
  });

  it('quotes what CSV requires, and changes no value: the server reads it, not a spreadsheet', async () => {
    const rows: MemberRow[] = [
      { userId: 'a', name: '张,三', position: '说"你好"', mobile: '+8613800000001', email: '=1+1' },
      { userId: 'b', name: ' 两\n行', position: '👩‍💻', mobile: '@x' },
    ];
    expect(await csvOf(rows)).toBe(
      `${BASE}\r\n"张,三",a,+8613800000001,=1+1,,"说""你好"""\r\n" 两\n行",b,@x,,,👩‍💻\r\n`,
    );
  });

  it('of departments takes the nodes of a tree', async () => {
    const tree = DepartmentTree.from([
      { id: 1, parentId: 0, name: '公司' },
      { id: 4_294_967_295, parentId: 1, name: '研发', order: 5 },
    ]);
    const rows: Iterable<DepartmentRow> = [...tree.walk()] as DepartmentRow[];
    expect(await textOf(await importFileOf(rows, DEPARTMENTS, NEVER))).toBe(
      '部门名称,部门ID,父部门ID,排序\r\n公司,1,0,0\r\n研发,4294967295,1,5\r\n',
    );
  });

  it('of a list is written anew for each attempt, with its size announced', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => ({
      userId: `user${at}`,
      name: '张三',
      department: [at],
    }));
    const file = await importFileOf(rows, MEMBERS, NEVER);
    const text = await textOf(file);
    expect(await textOf(file)).toBe(text);
    expect(file.content).toMatchObject({ size: Buffer.byteLength(text), isRepeatable: true });
    expect(text.split('\r\n')).toHaveLength(20_002);
    expect([file.fileName, file.contentType]).toEqual(['members.csv', 'text/csv']);
  });

  it('of rows that come one by one is collected, and has the columns of the first row', async () => {
    const rows: MemberRow[] = [{ userId: 'a', alias: 'A' }, { userId: 'b' }];
    const wanted = `${BASE},别名\r\n,a,,,,,A\r\n,b,,,,,\r\n`;
    expect(await csvOf(arriving(rows))).toBe(wanted);
    expect(await csvOf(rows.values())).toBe(wanted);
    expect(await csvOf(Readable.from(rows))).toBe(wanted);
    expect(await csvOf(arriving([]))).toBe(`${BASE}\r\n`);
  });

  it('is not written if a later row needs a column that the first one does not', async () => {
    const rows: MemberRow[] = [{ userId: 'a' }, { userId: 'b', alias: 'B' }];
    await expect(csvOf(arriving(rows))).rejects.toMatchObject({
      name: 'ImportRowInvalidError',
      index: 1,
      property: 'alias',
      message: expect.stringContaining("columns: ['alias']"),
    });
    expect(await csvOf(arriving(rows), { extraColumns: ['alias'] })).toContain(',b,,,,,B');
  });

  it.each([
    [{ userId: {} }, 'row 1.userId must be a text or a number, not an object'],
    [{ userId: 'a', department: ['2'] }, 'row 1.department must be a whole number or a list of them, not'],
    [{ userId: 'a', department: 1.5 }, 'row 1.department must be'],
    [{ userId: 'a', disabled: 'yes' }, 'row 1.disabled must be true, false, 1, 0 or a list of them, not'],
    [{ userId: 'a', name: '\ud800' }, 'row 1.name is not valid Unicode'],
    ['a', 'row 1 must be an object, not'],
    [null, 'row 1 must be an object, not null'],
  ])('is not written if a row is %j', async (row, message) => {
    for (const rows of [
      [{ userId: 'ok' }, row],
      arriving([{ userId: 'ok' }, row]),
    ] as Iterable<MemberRow>[]) {
      await expect(csvOf(rows, { extraColumns: ['disabled'] })).rejects.toMatchObject({
        name: 'ImportRowInvalidError',
        message: expect.stringContaining(message),
      });
    }
  });

  it('is given as it is', async () => {
    const file = new HttpFile('a', 'x.csv');
    expect(await importFileOf({ csv: file }, MEMBERS, NEVER)).toBe(file);
    expect(await importFileOf({ csv: '姓名' }, MEMBERS, NEVER)).toMatchObject({
      content: '姓名',
      fileName: 'members.csv',
    });
  });

  it('is given up when the signal aborts, also if the next row never comes, and closes its source', async () => {
    const controller = new AbortController();
    let isClosed = false;
    const source = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise<IteratorResult<MemberRow>>(() => undefined),
        return: () => {
          isClosed = true;
          return Promise.reject(new Error('cannot close'));
        },
      }),
    };
    const writing = importFileOf(source, MEMBERS, controller.signal);
    controller.abort(new Error('enough'));
    await expect(writing).rejects.toThrow('enough');
    expect(isClosed).toBe(true);
  });
});
