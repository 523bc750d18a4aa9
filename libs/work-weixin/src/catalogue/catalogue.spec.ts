import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  getRemoteApi,
  type DtoClass,
  type FieldDescription,
  type RemoteApiDescription,
} from 'nestjs-http-remote';
import {
  API_FILES,
  CATALOGUE,
  FAMILIES,
  apisWithoutSpec,
  isClass,
  isInput,
  load,
  type Exports,
} from '../../test/catalogue-files.js';
import { WorkWxOutput } from '../declare/work-wx.output.js';

describe.each(API_FILES)('catalogue/%s/%s', (family, file) => {
  it('declares one API, whose action matches its path, in the way of WeCom APIs', async () => {
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

describe.each(FAMILIES)('catalogue/%s/index.ts', (family) => {
  it('exports every class of its folder', async () => {
    const entry = await load(join(family, 'index.ts'));
    const files = readdirSync(join(CATALOGUE, family)).filter((file) => /\.(api|dto)\.ts$/.test(file));
    const declared: Exports[] = await Promise.all(files.map((file) => load(join(family, file))));
    const classes = declared.flatMap((exports) => Object.values(exports)).filter(isClass);
    expect(new Set(Object.values(entry).filter(isClass))).toEqual(new Set(classes));
  });
});

describe('an API without its own spec file', () => {
  it('is one of these, with the secrets it accepts and whether it may be sent twice', async () => {
    const facts = (await apisWithoutSpec()).map(
      ({ action, credential, idempotent }) => [action, credential, idempotent] as const,
    );
    expect(facts.sort()).toEqual([
      ['batch/invite', ['contacts', 'app'], false],
      ['corp/get_join_qrcode', ['contacts'], true],
      ['user/authsucc', ['contacts'], true],
      ['user/batchdelete', ['contacts'], false],
      ['user/convert_to_openid', ['app', 'contacts'], true],
      ['user/convert_to_userid', ['app', 'contacts'], true],
      ['user/create', ['contacts'], false],
      ['user/delete', ['contacts'], false],
      ['user/get', ['app', 'contacts'], true],
      ['user/get_userid_by_email', ['app', 'contacts'], true],
      ['user/getuserid', ['app', 'contacts'], true],
      ['user/list', ['app', 'contacts'], true],
      ['user/list_id', ['contacts'], true],
      ['user/simplelist', ['app', 'contacts'], true],
      ['user/update', ['contacts'], false],
    ]);
  });
});

describe('sensitive data', () => {
  it('is personal data and everything that grants access', async () => {
    const fields = (await apisWithoutSpec()).flatMap(fieldsOf);
    const sensitive = namesOf(fields.filter((field) => field.sensitive));
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

  it('is sensitive under the same wire name in every API', async () => {
    const apis = await Promise.all(API_FILES.map(([family, file]) => readApi(join(family, file))));
    const fields = apis.flatMap(fieldsOf);
    const sensitive = namesOf(fields.filter((field) => field.sensitive));
    const others = namesOf(fields.filter((field) => !field.sensitive));
    expect([...others].filter((name) => sensitive.has(name))).toEqual([]);
  });
});

async function readApi(file: string) {
  const [input] = Object.values(await load(file)).filter(isInput);
  return getRemoteApi(input as DtoClass);
}

function namesOf(fields: readonly FieldDescription[]): Set<string> {
  return new Set(fields.map(({ wireName }) => wireName));
}

function fieldsOf({ fields, outputFields }: RemoteApiDescription): FieldDescription[] {
  return withNested([...fields, ...outputFields]);
}

/** The fields, including nested ones; no DTO of the catalogue contains itself. */
function withNested(fields: readonly FieldDescription[]): FieldDescription[] {
  return fields.flatMap((field) => [field, ...withNested(field.nested?.fields ?? [])]);
}

/** `user/get_userid_by_email` → `user/user-get-userid-by-email.api.ts` */
function placeOf(action: string): string {
  const [family] = action.split('/');
  return `${family}/${action.replaceAll(/[/_]/g, '-')}.api.ts`;
}
