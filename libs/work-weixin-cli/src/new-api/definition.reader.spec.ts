import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { WrongArgumentError } from '../rejected.error.js';
import { readDefinition } from './definition.reader.js';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'definition-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(definition: unknown) {
  const path = join(folder, 'api.json');
  writeFileSync(path, typeof definition === 'string' ? definition : JSON.stringify(definition));
  return readDefinition(path);
}

const field = (of: object) => ({ action: 'badge/list', fields: [{ name: 'a', type: 'string', ...of }] });

describe('readDefinition', () => {
  it('reads the example of the README', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(readFileSync(README, 'utf8')) ?? [];
    const { given, answer, paging, console, credential, effect } = read(example);
    expect(given.fields.map(({ property, wireName }) => `${property} ${wireName}`)).toEqual([
      'userIds userid_list',
      'status status',
      'startTime start_time',
      'endTime end_time',
      'filters filters',
      'cursor cursor',
      'limit limit',
    ]);
    expect(given.fields[0]).toMatchObject({
      isArray: true,
      isRequired: true,
      limits: { minItems: 1, maxItems: 100 },
      itemLimits: { maxBytes: 64 },
    });
    expect(given.fields[1]?.values).toEqual({
      known: [0, 1],
      isClosed: true,
      labels: { 0: '停用', 1: '启用' },
    });
    expect(given.fields[2]?.conditions).toEqual([{ kind: 'RequiredWith', of: ['endTime'] }]);
    expect(given.fields[4]?.children).toMatchObject({
      union: { key: 'kind', isOpen: false, isOptional: false },
      fields: [
        { property: 'kind', values: { known: ['text', 'tag'], isClosed: true } },
        {
          property: 'text',
          conditions: [{ kind: 'GivenFor', key: 'kind', values: ['text'], optionalFor: [] }],
        },
        { property: 'tagId', scalar: 'number' },
      ],
    });
    expect(answer.fields[0]?.children?.fields).toHaveLength(2);
    expect(paging).toMatchObject({ in: 'cursor', items: 'badges', end: 'empty' });
    expect(console).toEqual({ rates: [{ calls: 600, perMs: 60_000, scope: 'corp' }] });
    expect([credential, effect]).toEqual([['contacts', 'app'], 'read']);
  });

  it('marks sensitive names, unless the file says that they are harmless', () => {
    const of = (more: object) => read(field({ wire: 'mobile', ...more })).given.fields[0];
    expect(of({})).toMatchObject({ isSensitive: true });
    expect(of({ sensitive: false })).toMatchObject({ isSensitive: false, isHarmless: true });
    expect(read(field({ sensitive: true })).given.fields[0]).toMatchObject({ isSensitive: true });
  });

  it.each<[unknown, string]>([
    ['{', 'cannot be read as JSON: fix it'],
    [[], 'the definition is no object: write {…}'],
    [{}, 'the definition has no "action": add it'],
    [{ action: 1 }, 'action is no simple text'],
    [{ action: 'badge/list', feilds: [] }, "the definition has 'feilds': write some of action, desc, "],
    [{ action: 'badge/list', fields: {} }, 'fields is no list: write […]'],
    [{ action: 'badge/list', fields: ['a'] }, 'fields[0] is no object'],
    [field({ type: 'text' }), 'fields[0] has no valid type: write one of string, number'],
    [field({ name: 'A b' }), 'fields[0] does not start with a property name'],
    [field({ name: 'constructor' }), 'fields[0] uses the name of a property that every DTO has'],
    [field({ wire: "x'y" }), 'fields[0].wire is no simple text'],
    [field({ wire: 'access_token' }), 'fields[0] repeats a field that every DTO has'],
    [field({ required: 'yes' }), 'fields[0].required is neither true nor false'],
    [field({ label: 'x*/y' }), 'fields[0].label has a text that cannot be written into code'],
    [field({ in: 'header' }), 'fields[0].in is not known: write one of query'],
    [field({ accepts: ['text'] }), 'fields[0].accepts[0] is not known: write one of string, integer'],
    [field({ values: {} }), 'fields[0].values has no "known": add it'],
    [field({ values: { known: ["a'b"] } }), 'fields[0].values.known[0] is no simple text'],
    [field({ values: { known: [1], labels: { "1'": 'x' } } }), "fields[0].values.labels has the name '1''"],
    [field({ limits: { max: '1' } }), 'fields[0].limits.max is no number'],
    [field({ limits: { maximum: 1 } }), "fields[0].limits has 'maximum': write some of minLength"],
    [field({ limits: { pattern: '(' } }), 'fields[0].limits.pattern is no regular expression'],
    [field({ limits: { pattern: 'a*/b' } }), 'fields[0].limits.pattern is no pattern'],
    [field({ conditions: [{ kind: 'Sometimes' }] }), 'fields[0].conditions[0].kind is not known'],
    [field({ conditions: [{ kind: 'RequiredIf' }] }), 'fields[0].conditions[0] has no "when"'],
    [
      field({ conditions: [{ kind: 'RequiredIf', when: { b: 1 } }] }),
      "conditions names 'b', which is no field there: write one of a",
    ],
    [field({ conditions: [{ kind: 'AllOrNone', of: ['b'] }] }), "conditions names 'b'"],
    [field({ type: 'object' }), 'fields[0] is an object without fields'],
    [field({ fields: [] }), 'fields[0] has fields: write the type object'],
    [
      field({ type: 'object', fields: [{ name: 'f', type: 'file' }] }),
      'fields[0].fields[0] cannot be a file',
    ],
    [
      field({ type: 'object', fields: [{ name: 'f', type: 'string', in: 'query' }] }),
      'cannot be in the query',
    ],
    [
      {
        action: 'b/a',
        fields: [
          { name: 'a', type: 'string' },
          { name: 'a', type: 'number' },
        ],
      },
      'fields[1] repeats a name',
    ],
    [
      { ...field({}), oneOf: { key: 'b', variants: {} } },
      'oneOf names b, which is no field there: write one of a',
    ],
    [
      { ...field({ type: 'number' }), oneOf: { key: 'a', variants: { x: [] } } },
      'oneOf.variants.x is no number',
    ],
    [{ ...field({}), paging: { in: 'a', end: 'never' } }, 'paging.end is not known'],
    [{ ...field({}), effect: 'maybe' }, 'effect is not known: write one of read'],
    [{ ...field({}), console: { rates: [{ calls: 1 }] } }, 'console.rates[0] has no "perMs"'],
  ])('rejects %j, and names the place and what to write', (definition, message) => {
    expect(() => read(definition)).toThrow(WrongArgumentError);
    expect(() => read(definition)).toThrow(message);
    expect(() => read(definition)).toThrow(/^[^\p{C}]+$/u);
  });

  it('reads any JSON, or rejects it in one line', () => {
    const keys = 'name wire type required label in values limits conditions fields oneOf sample'.split(' ');
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('a', 'string', 'object[]', true, [], {}),
    );
    const some = fc.dictionary(fc.constantFrom(...keys), value);
    const definition = fc.record({
      action: fc.constant('badge/list'),
      fields: fc.array(some),
      oneOf: fc.option(value),
    });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), definition), (given) => {
        try {
          read(given);
        } catch (error) {
          if (!(error instanceof WrongArgumentError)) throw error;
          expect(error.message).toMatch(/^[^\p{C}]+$/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('rejects a file that does not exist', () => {
    expect(() => readDefinition(join(folder, 'none.json'))).toThrow(
      'does not exist: write the path of a file',
    );
  });
});
