import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { RemoteApiCatalogue, type FieldDescription } from 'nestjs-http-remote';
import * as batch from 'nestjs-work-weixin/batch';
import * as corp from 'nestjs-work-weixin/corp';
import * as user from 'nestjs-work-weixin/user';

/*
 * The fields of the 15 member APIs on the official pages, and in the classes. DIFFERENCES must list each field that only one of the two
 * has, with the reason.
 */

/** A field and its type; an integer counts as a number: `user/get response.department[]: number`. */
type Statement = string;

const DIFFERENCES: Readonly<Record<Statement, string>> = {
  'user/get response.gender: string': 'read from a string or a number, given as a number',
  'user/get response.gender: number': 'read from a string or a number, given as a number',
  'user/list response.userlist[].gender: string': 'read from a string or a number, given as a number',
  'user/list response.userlist[].gender: number': 'read from a string or a number, given as a number',
  'user/create body.external_profile.wechat_channels.status: number': 'only in responses (facts 4.17 #12)',
  'user/update body.external_profile.wechat_channels.status: number': 'only in responses (facts 4.17 #12)',
  'user/get response.english_name: string': 'seen in the sample of user/list (facts 4.0)',
  'user/simplelist query.fetch_child: boolean': 'of an older page (facts 4.17 #2)',
  'user/list query.fetch_child: boolean': 'of an older page (facts 4.17 #2)',
};

interface Fact {
  readonly wire?: string;
  readonly type: string;
  readonly items?: Fact;
  readonly fields?: readonly Fact[];
}

interface ApiFacts {
  readonly action: string;
  readonly method: string;
  readonly query: readonly Fact[];
  readonly body: readonly Fact[];
  readonly response: readonly Fact[];
}

const SHARED = resolve(import.meta.dirname, '../../../shared/wecom/catalogue.json');
const COPY = resolve(import.meta.dirname, 'facts/member-apis.json');
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as ApiFacts[];
const copy = read(COPY);
const facts = existsSync(SHARED) ? read(SHARED) : copy;
const apis = [...RemoteApiCatalogue.of(user, batch, corp)];

const ofAction = (action: string) => {
  const found = facts.find((each) => each.action === action);
  if (!found) throw new Error(`the facts have no ${action}`);
  return found;
};

describe('The member APIs', () => {
  it('are 15, and the copy of their facts is unchanged', () => {
    expect(copy).toHaveLength(15);
    expect(apis.map(({ action }) => action)).toEqual(
      expect.arrayContaining(copy.map(({ action }) => action)),
    );
    for (const one of copy) expect(statementsOf(one)).toEqual(statementsOf(ofAction(one.action)));
  });

  it.each(copy.map(({ action }) => action))('%s has the method and the fields of its page', (action) => {
    const api = apis.find((each) => each.action === action);
    if (!api) throw new Error(`${action} is missing`);
    const said = statementsOf(ofAction(action));
    const declared = [
      `${action} by ${api.httpMethod}`,
      ...api.fields
        .filter(({ property }) => property !== 'accessToken')
        .flatMap((field) => declaredStatements(`${action} ${field.place ?? ''}`, field)),
      ...api.outputFields
        .filter(({ wireName }) => !['errcode', 'errmsg'].includes(wireName))
        .flatMap((field) => declaredStatements(`${action} response`, field)),
    ];
    const isKnown = (one: Statement) => Object.hasOwn(DIFFERENCES, one);
    expect(declared.filter((one) => !isKnown(one)).sort()).toEqual(
      said.filter((one) => !isKnown(one)).sort(),
    );
    const different = [
      ...said.filter((one) => !declared.includes(one)),
      ...declared.filter((one) => !said.includes(one)),
    ];
    expect(different.sort()).toEqual(
      Object.keys(DIFFERENCES)
        .filter((one) => one.startsWith(`${action} `))
        .sort(),
    );
  });
});

function statementsOf({ action, method, query, body, response }: ApiFacts): Statement[] {
  return [
    `${action} by ${method}`,
    ...query.flatMap((fact) => factStatements(`${action} query`, fact)),
    ...body.flatMap((fact) => factStatements(`${action} body`, fact)),
    ...response.flatMap((fact) => factStatements(`${action} response`, fact)),
  ];
}

function factStatements(above: string, { wire, type, items, fields = [] }: Fact): Statement[] {
  const place = wire === undefined ? above : `${above}.${wire}`;
  if (type === 'array' && items) return factStatements(`${place}[]`, items);
  return type === 'object'
    ? fields.flatMap((field) => factStatements(place, field))
    : [`${place}: ${type === 'integer' ? 'number' : type}`];
}

function declaredStatements(above: string, field: FieldDescription): Statement[] {
  const place = `${above}.${field.wireName}${field.isArray ? '[]' : ''}`;
  if (field.nested) return field.nested.fields.flatMap((each) => declaredStatements(place, each));
  return [`${place}: ${typeOf(field)}`];
}

/** The types that the rules accept, or that decoding reads if there are no rules. */
function typeOf({ isArray, rules, type }: FieldDescription): string {
  const [checked] = rules
    .filter(({ each }) => each === isArray)
    .flatMap(({ name, constraints: [first] }) => {
      if (/^(?:isInt|isId32)$/.test(name)) return 'number';
      if (/^(?:isString|isEmail|isUrl|byteLength|characterLength|chineseLength)$/.test(name)) return 'string';
      if (name === 'isIn') return typeof (first as unknown[]).at(-1);
      return name === 'isBoolean' ? 'boolean' : [];
    });
  return checked ?? type;
}
