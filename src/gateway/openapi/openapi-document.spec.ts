import type { OpenAPIObject } from '@nestjs/swagger';
import type { RemoteApiDescription } from 'nestjs-http-remote';
import { startApp, type StartedApp } from '../../../test/support/app/start-app.js';
import { FAMILIES, familyOf } from '../../catalogue/apis-index.js';
import { isOffered } from '../../catalogue/load-catalogue.js';
import type { SchemaObject } from './schema-types.js';
import { faultsOf } from '../../../test/support/app/openapi-faults.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['post']>;

describe('the OpenAPI document', () => {
  let started: StartedApp;
  let document: OpenAPIObject;
  let offered: readonly RemoteApiDescription[];

  beforeAll(async () => {
    started = await startApp();
    offered = [...started.catalogue.apis].filter(isOffered);
    document = (await (await started.call('/docs-json')).json()) as OpenAPIObject;
  });
  afterAll(() => started.app.close());

  const operationOf = (action: string, method = 'post') =>
    (document.paths[`/work-weixin/${action}`] as Record<string, Operation> | undefined)?.[method];
  const schemaOf = (name: string) => document.components?.schemas?.[name] as SchemaObject;

  it('is valid', () => {
    expect(faultsOf(document)).toEqual([]);
  });

  it('has every API of the catalogue, and nothing else', () => {
    const documented = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const declared = offered.map(({ httpMethod, action }) => `${httpMethod} /work-weixin/${action}`);
    expect(documented.sort()).toEqual(declared.sort());
  });

  it('describes the loaded families as tags, and names the others with the setting that loads them', () => {
    const { families } = started.catalogue;
    expect(document.tags).toEqual(
      FAMILIES.filter(({ name }) => families.includes(name)).map(({ name, title }) => ({
        name,
        description: title,
      })),
    );
    const { description } = document.info;
    expect(description).toContain(`已加载 ${families.length} 个目录的 ${started.catalogue.apis.size} 个接口`);
    for (const { name } of FAMILIES.filter((family) => !families.includes(family.name)))
      expect(description).toContain(`\`${name}\``);
  });

  it('has the texts of the catalogue, a link to the official page and all properties', () => {
    for (const { action, httpMethod, desc, docUrl, fields } of offered) {
      const operation = operationOf(action, httpMethod.toLowerCase());
      expect(operation).toMatchObject({ summary: desc, externalDocs: { url: docUrl } });
      expect(operation?.tags).toEqual([familyOf(action)?.name]);
      const { requestBody, parameters = [] } = JSON.parse(JSON.stringify(operation)) as {
        requestBody?: { content: { 'application/json': { schema: { $ref: string } } } };
        parameters?: { name: string; in: string }[];
      };
      const name = requestBody?.content['application/json'].schema.$ref.split('/').at(-1) ?? '';
      const documented = requestBody
        ? Object.keys(schemaOf(name).properties ?? {})
        : parameters.filter((parameter) => parameter.in === 'query').map((parameter) => parameter.name);
      const properties = fields
        .map(({ property }) => property)
        .filter((property) => property !== 'accessToken');
      expect(documented.sort()).toEqual(properties.sort());
    }
  });

  it('contains the limits of the rules', () => {
    expect(schemaOf('CreateUserWorkWxInput')).toMatchObject({
      type: 'object',
      additionalProperties: false,
      required: ['userId', 'name'],
      properties: {
        userId: {
          type: 'string',
          minLength: 1,
          maxLength: 64,
          pattern: '^[a-zA-Z0-9][a-zA-Z0-9_\\-@.]*$',
          description: expect.stringContaining('用户ID长度必须在1-64个字节之间'),
        },
        name: { type: 'string', minLength: 1, maxLength: 64 },
        email: { type: 'string', format: 'email', maxLength: 64 },
        department: {
          type: 'array',
          maxItems: 100,
          items: { type: 'integer', minimum: 0, maximum: 4294967295 },
        },
        order: { type: 'array', items: { type: 'integer', minimum: 0, maximum: 4294967295 } },
        isLeaderInDept: { type: 'array', items: { type: 'integer', enum: [0, 1] } },
        gender: { enum: [0, 1, 2, '0', '1', '2'] },
        enable: { type: 'integer', enum: [0, 1] },
        toInvite: { type: 'boolean' },
        extAttr: { allOf: [{ $ref: '#/components/schemas/ExtAttrDto' }] },
      },
    });
    expect(schemaOf('UserIdListWorkWxInput').properties?.['limit']).toMatchObject({
      type: 'integer',
      minimum: 1,
      maximum: 10_000,
      default: 1000,
    });
    expect(schemaOf('ExtAttrWebDto').properties?.['url']).toMatchObject({ type: 'string', format: 'uri' });
  });

  it('gives every property of an input a type', () => {
    const inputs = Object.entries(document.components?.schemas ?? {}).filter(([name]) =>
      name.endsWith('Input'),
    );
    for (const [name, schema] of inputs) {
      for (const [property, one] of Object.entries((schema as SchemaObject).properties ?? {})) {
        const { type, enum: choices, allOf } = one as SchemaObject;
        expect([name, property, type ?? choices ?? allOf]).toEqual([name, property, expect.anything()]);
      }
    }
  });

  it('declares key, tenant and problems with every operation', () => {
    for (const { action, httpMethod } of offered) {
      const operation = operationOf(action, httpMethod.toLowerCase());
      expect(operation?.parameters).toContainEqual(
        expect.objectContaining({ name: 'x-tenant', in: 'header' }),
      );
      // One response for all of them: Swagger UI repeats the example for each response.
      expect(Object.keys(operation?.responses ?? {})).toEqual(['200', 'default']);
      const problem = operation?.responses.default as { description: string };
      expect(problem).toEqual({
        description: expect.any(String),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      });
      const statuses = problem.description
        .split('\n')
        .flatMap((line) => /^- `(\d+)` \S/.exec(line)?.[1] ?? []);
      expect(statuses.join()).toBe('400,401,403,404,409,413,415,422,429,500,502,503,504');
    }
    expect(document.security).toEqual([{ 'api-key': [] }]);
    expect(document.components?.securitySchemes).toEqual({
      'api-key': { type: 'apiKey', in: 'header', name: 'x-api-key' },
    });
  });

  it('has an example for every API that the sandbox accepts, and a response that matches its schema', async () => {
    for (const { action, httpMethod } of readsFirst(offered)) {
      const operation = operationOf(action, httpMethod.toLowerCase());
      const answer = await started.call(...requestOf(document, operation, `/work-weixin/${action}`));
      if (NEEDS_STATE.includes(action)) {
        const problem = (await answer.json()) as object;
        expect([action, problem]).toEqual([action, expect.objectContaining({ errcode: expect.any(Number) })]);
        continue;
      }
      expect([action, answer.status]).toEqual([action, 200]);
      const body = (await answer.json()) as object;
      const ok = operation?.responses['200'] as unknown as {
        content: { 'application/json': { schema: { $ref: string } } };
      };
      const name = ok.content['application/json'].schema.$ref.split('/').at(-1) ?? '';
      expect(Object.keys(schemaOf(name).properties ?? {})).toEqual(expect.arrayContaining(Object.keys(body)));
    }
  });

  it('documents every problem in the form of its response', async () => {
    const answer = await started.call('/work-weixin/user/get?userId=nobody');
    const known = Object.keys(schemaOf('Problem').properties ?? {});
    expect(known).toEqual(expect.arrayContaining(Object.keys((await answer.json()) as object)));
    const invalid = await started.call('/work-weixin/user/create', {
      body: { name: '小红', mobile: '10000009001', userId: '' },
    });
    const { violations, ...example } = schemaOf('Problem').example as { violations: object[] };
    expect(await invalid.json()).toEqual({ ...example, violations: expect.arrayContaining(violations) });
  });
});

/** Their examples name jobs, media, codes and tags that a fresh sandbox does not have: it rejects them, but the gateway accepts them. */
const NEEDS_STATE = [
  ...['batch/getresult', 'batch/replaceparty', 'batch/replaceuser', 'batch/syncuser', 'export/get_result'],
  ...['tag/addtagusers', 'tag/deltagusers', 'tag/update', 'department/delete'],
  ...['user/getuserinfo', 'user/tfa_succ'],
];

/** Reads members before an example deletes some of them. */
function readsFirst(apis: readonly RemoteApiDescription[]) {
  return [...apis].sort(
    (one, other) => Number(/delete/.test(one.action)) - Number(/delete/.test(other.action)),
  );
}

function requestOf(
  { components }: OpenAPIObject,
  operation: Operation | undefined,
  path: string,
): [path: string, options?: { body: unknown }] {
  const { requestBody, parameters = [] } = JSON.parse(JSON.stringify(operation)) as {
    requestBody?: { content: { 'application/json': { schema: { $ref: string } } } };
    parameters?: { name: string; schema: { example?: string | number } }[];
  };
  if (requestBody) {
    const name = requestBody.content['application/json'].schema.$ref.split('/').at(-1) ?? '';
    return [path, { body: (components?.schemas?.[name] as SchemaObject).example }];
  }
  const given = parameters.flatMap(({ name, schema: { example } }) =>
    example === undefined ? [] : [[name, String(example)] as [string, string]],
  );
  return [`${path}?${new URLSearchParams(given).toString()}`];
}
