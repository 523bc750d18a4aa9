import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getRemoteApi, type DtoClass, type FieldDescription } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../contract/auth-work-wx.input.js';
import { WorkWxOutput } from '../contract/work-wx.output.js';

type Exports = Readonly<Record<string, unknown>>;

const root = import.meta.dirname;
const families = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const apiFiles = families.flatMap((family) =>
  readdirSync(join(root, family))
    .filter((file) => file.endsWith('.api.ts'))
    .map((file) => [family, file] as const),
);

describe.each(apiFiles)('catalogue/%s/%s', (family, file) => {
  it('declares one API, the one its place says, as WeCom APIs are declared', async () => {
    const exports = await load(join(family, file));
    const inputs = Object.values(exports).filter(isInput);
    expect(inputs).toHaveLength(1);
    const [input] = inputs as [DtoClass];
    const { action, output, docUrl, credential = [] } = getRemoteApi(input);

    expect(`${family}/${file}`).toBe(placeOf(action));
    expect(output?.prototype).toBeInstanceOf(WorkWxOutput);
    expect(output?.name).toBe(input.name.replace(/Input$/, 'Output'));
    expect(Object.values(exports)).toContain(output);
    expect(docUrl).toMatch(/^https:\/\/developer\.work\.weixin\.qq\.com\/document\/path\/\d+$/);
    expect(credential.length).toBeGreaterThan(0);
    expect(credential.every((one) => ['app', 'contacts'].includes(one))).toBe(true);
  });
});

describe.each(families)('catalogue/%s/index.ts', (family) => {
  it('names every class of its folder', async () => {
    const entry = await load(join(family, 'index.ts'));
    const files = readdirSync(join(root, family)).filter((file) => /\.(api|dto)\.ts$/.test(file));
    const declared: Exports[] = await Promise.all(files.map((file) => load(join(family, file))));
    const classes = declared.flatMap((exports) => Object.values(exports)).filter(isClass);
    expect(new Set(Object.values(entry).filter(isClass))).toEqual(new Set(classes));
  });
});

describe('which credential may call', () => {
  it.each([
    ['user/create', ['contacts']],
    ['user/update', ['contacts']],
    ['user/delete', ['contacts']],
    ['user/batchdelete', ['contacts']],
    ['user/authsucc', ['contacts']],
    ['user/list_id', ['contacts']],
    ['corp/get_join_qrcode', ['contacts']],
    ['batch/invite', ['contacts', 'app']],
    ['user/get', ['app', 'contacts']],
    ['user/simplelist', ['app', 'contacts']],
    ['user/list', ['app', 'contacts']],
    ['user/convert_to_openid', ['app', 'contacts']],
    ['user/convert_to_userid', ['app', 'contacts']],
    ['user/getuserid', ['app', 'contacts']],
    ['user/get_userid_by_email', ['app', 'contacts']],
  ])('%s: %j', async (action, credential) => {
    expect((await apiOf(action)).credential).toEqual(credential);
  });
});

describe('what may be sent twice', () => {
  it('is what only reads, and user/authsucc', async () => {
    const apis = await Promise.all(apiFiles.map(([family, file]) => readApi(join(family, file))));
    const repeatable = apis.filter(({ idempotent }) => idempotent).map(({ action }) => action);
    expect(repeatable.sort()).toEqual([
      'corp/get_join_qrcode',
      'user/authsucc',
      'user/convert_to_openid',
      'user/convert_to_userid',
      'user/get',
      'user/get_userid_by_email',
      'user/getuserid',
      'user/list',
      'user/list_id',
      'user/simplelist',
    ]);
  });
});

describe('what is never logged', () => {
  it('is personal data and what gives access', async () => {
    const apis = await Promise.all(apiFiles.map(([family, file]) => readApi(join(family, file))));
    const fields = apis.flatMap((api) => withNested([...api.fields, ...api.outputFields]));
    const namesOf = (some: readonly FieldDescription[]) => new Set(some.map(({ wireName }) => wireName));
    const sensitive = namesOf(fields.filter((field) => field.sensitive));
    const others = namesOf(fields.filter((field) => !field.sensitive));
    expect([...others].filter((name) => sensitive.has(name))).toEqual([]);
    expect([...sensitive].sort()).toEqual([
      'access_token',
      'address',
      'avatar',
      'biz_mail',
      'biz_mail_alias',
      'email',
      'gender',
      'item',
      'join_qrcode',
      'mobile',
      'openid',
      'qr_code',
      'telephone',
      'thumb_avatar',
      'value',
    ]);
  });
});

async function load(file: string): Promise<Exports> {
  return (await import(join(root, file))) as Exports;
}

async function readApi(file: string) {
  const [input] = Object.values(await load(file)).filter(isInput);
  return getRemoteApi(input as DtoClass);
}

function apiOf(action: string) {
  return readApi(placeOf(action));
}

/** The fields and all below them; no DTO of the catalogue contains itself. */
function withNested(fields: readonly FieldDescription[]): FieldDescription[] {
  return fields.flatMap((field) => [field, ...withNested(field.nested?.fields ?? [])]);
}

/** `user/get_userid_by_email` → `user/user-get-userid-by-email.api.ts` */
function placeOf(action: string): string {
  const [family] = action.split('/');
  return `${family}/${action.replaceAll(/[/_]/g, '-')}.api.ts`;
}

function isClass(value: unknown): value is DtoClass {
  return typeof value === 'function' && value.toString().startsWith('class');
}

function isInput(value: unknown): value is DtoClass {
  return isClass(value) && (value as { prototype: unknown }).prototype instanceof AuthWorkWxInput;
}
