import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  ResponseType,
  getRemoteApi,
  type FieldDescription,
  type RemoteApiDescription,
} from 'nestjs-http-remote';
import {
  API_FILES,
  CATALOGUE,
  FOLDERS,
  GENERATED,
  apisWithoutSpec,
  isClass,
  isInput,
  load,
  type Exports,
} from '../../test/catalogue-files.js';
import { WorkWxOutput } from '../declare/work-wx.output.js';
import { Credential } from '../tenant/credential.js';

const KINDS: ReadonlySet<string> = new Set(Object.values(Credential));
/** A key in the query authorizes these: no secret of the corp does. */
const WITHOUT_TOKEN = ['aibot/response', 'webhook/send', 'webhook/upload_media', 'wedoc/smartsheet/webhook'];

it('the catalogue has more than 700 APIs, and people own 15 of them', () => {
  expect(API_FILES.length).toBeGreaterThan(700);
  expect(API_FILES.filter((file) => !GENERATED.has(file))).toHaveLength(15);
});

describe.each(FOLDERS)('catalogue/%s', (folder) => {
  const files = API_FILES.filter((file) => dirname(file) === folder);

  it('has files of one API each, whose action matches its path, in the way of WeCom APIs', async () => {
    for (const file of files) {
      const exports = await load(file);
      const [input, ...others] = Object.values(exports).filter(isInput);
      if (input === undefined) throw new Error(`${file} exports no input`);
      const { action, output, docUrl, credential = [], responseType } = getRemoteApi(input);

      expect([basename(file), others]).toEqual([`${action.replaceAll(/[/_]/g, '-')}.api.ts`, []]);
      expect(isPlaceOf(action, folder)).toBe(true);
      if (responseType === ResponseType.Bytes) expect(output).toBeUndefined();
      else {
        expect(output?.prototype).toBeInstanceOf(WorkWxOutput);
        expect(output?.name).toBe(input.name.replace(/Input$/, 'Output'));
        expect(Object.values(exports)).toContain(output);
      }
      expect(docUrl ?? '').toMatch(/^(?:https:\/\/developer\.work\.weixin\.qq\.com\/document\/path\/\d+)?$/);
      expect([action, credential.length === 0]).toEqual([action, WITHOUT_TOKEN.includes(action)]);
      expect(credential.filter((one) => !KINDS.has(one))).toEqual([]);
    }
  });

  it('exports every class of its files', async () => {
    const entry = new Set(Object.values(await load(join(folder, 'index.ts'))).filter(isClass));
    const own = readdirSync(join(CATALOGUE, folder)).filter((file) => /\.(api|dto)\.ts$/.test(file));
    const declared: Exports[] = await Promise.all(own.map((file) => load(join(folder, file))));
    const classes = declared.flatMap((exports) => Object.values(exports)).filter(isClass);
    expect(classes.filter((one) => !entry.has(one))).toEqual([]);
  });
});

describe('the entry point of a family', () => {
  it('exports what its sub-folders export', async () => {
    for (const folder of FOLDERS.filter((one) => one.includes('/'))) {
      const family = Object.keys(await load(join(dirname(folder), 'index.ts')));
      const own = Object.keys(await load(join(folder, 'index.ts')));
      expect(own.filter((name) => !family.includes(name))).toEqual([]);
    }
  });
});

describe('an API without its own spec file', () => {
  it('is one of these, with the secrets it accepts and whether it may be sent twice', async () => {
    const facts = (await apisWithoutSpec()).map(
      ({ action, credential, idempotent }) => [action, credential, idempotent] as const,
    );
    expect(facts.sort()).toEqual([
      ['batch/invite', ['contacts', 'app'], false],
      ['corp/get_join_qrcode', ['contacts'], false],
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

  // The facts make exceptions in others: `value` is personal in a form, and harmless in a list of options.
  it('is sensitive under the same wire name in every API that people own', async () => {
    const fields = (await apisWithoutSpec()).flatMap(fieldsOf);
    const sensitive = namesOf(fields.filter((field) => field.sensitive));
    const others = namesOf(fields.filter((field) => !field.sensitive));
    expect([...others].filter((name) => sensitive.has(name))).toEqual([]);
  });
});

function namesOf(fields: readonly FieldDescription[]): Set<string> {
  return new Set(fields.map(({ wireName }) => wireName));
}

function fieldsOf({ fields, outputFields }: RemoteApiDescription): FieldDescription[] {
  return withNested([...fields, ...outputFields]);
}

/** The fields, including nested ones; no DTO that people own contains itself. */
function withNested(fields: readonly FieldDescription[]): FieldDescription[] {
  return fields.flatMap((field) => [field, ...withNested(field.nested?.fields ?? [])]);
}

/** Whether the folder is the first segment of the action, or its first two. */
function isPlaceOf(action: string, folder: string): boolean {
  const segments = action.replaceAll('_', '-').split('/');
  if (segments.length === 1) return folder === 'base';
  // `nestjs-work-weixin/health` is the health indicator.
  if (segments[0] === 'health') return folder === 'health-report';
  return [segments[0], segments.slice(0, 2).join('/')].includes(folder);
}
