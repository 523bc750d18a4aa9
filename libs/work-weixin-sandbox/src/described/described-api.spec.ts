import { checkFieldRules } from './field-rules.check.js';
import type { FieldRule } from './compact-api.js';
import { readDescribedApi } from './described-api.js';
import { DescribedApiRegistry } from './described-api.registry.js';
import { Place } from './place.js';

describe('DescribedApiRegistry', () => {
  it('knows its paths before it has loaded the facts, and parses each API once', async () => {
    const apis = new DescribedApiRegistry();
    expect([apis.has('message/send'), apis.has('__proto__'), apis.has('service/get_suite_token')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([apis.isLoaded, apis.get('message/send'), apis.maskOf('message/send')]).toEqual([
      false,
      undefined,
      undefined,
    ]);
    await apis.load();
    expect(apis.get('message/send')).toBe(apis.get('message/send'));
    expect(apis.get('message/send')).toMatchObject({ method: 'POST', isRead: false, callers: ['app'] });
    expect([apis.get('__proto__'), apis.get('constructor')]).toEqual([undefined, undefined]);
  });
});

describe('readDescribedApi', () => {
  it('resolves an object that refers to one around it', () => {
    const button = [
      'o',
      {
        f: [
          ['name', 's!'],
          ['sub', 'a', { i: ['o', { ref: 'button[]' }] }],
        ],
      },
    ];
    const { body } = readDescribedApi(
      'menu/create',
      JSON.stringify({ k: ['app'], b: [['button', 'a', { i: button }]] }),
    );
    const outer = body.fields.get('button')?.item?.object;
    expect(outer?.fields.get('sub')?.item?.object).toBe(outer);
  });

  it('rejects a reference to nothing', () => {
    const api = { k: ['app'], b: [['button', 'o', { ref: 'buttons[]' }]] };
    expect(() => readDescribedApi('menu/create', JSON.stringify(api))).toThrow('no object at buttons[]');
  });
});

describe('checkFieldRules', () => {
  const check = (rule: FieldRule, value: object) => () =>
    checkFieldRules({ ...value }, { fields: new Map(), rules: [rule] }, Place.root('body'));
  const fields = ['a', 'b'];

  it.each<[string, FieldRule, object[], object[]]>([
    ['atLeastOneOf', { kind: 'atLeastOneOf', fields }, [{ a: '' }, { a: 1, b: 1 }], [{}, { c: 1 }]],
    ['exactlyOneOf', { kind: 'exactlyOneOf', fields }, [{ a: 1 }, { b: 1 }], [{}, { a: 1, b: 1 }]],
    ['allOrNone', { kind: 'allOrNone', fields }, [{}, { a: 1, b: 1 }], [{ a: 1 }, { b: 1 }]],
    ['sameLength', { kind: 'sameLength', fields }, [{}, { a: [1] }, { a: [1], b: [2] }], [{ a: [1], b: [] }]],
    [
      'requiredIf',
      { kind: 'requiredIf', field: 'a', when: { t: [1, 2] } },
      [{}, { t: 3 }, { t: 1, a: 0 }],
      [{ t: 1 }, { t: '2' }],
    ],
    [
      'requiredIf, absent',
      { kind: 'requiredIf', field: 'a', when: { t: [false, null] } },
      [{ t: true }, { a: 1 }],
      [{}, { t: false }],
    ],
    [
      'requiredIf, all pairs',
      { kind: 'requiredIf', field: 'a', when: { t: 1, 'o.u': 2 } },
      [{ t: 1 }, { t: 1, o: { u: 3 } }],
      [{ t: 1, o: { u: 2 } }],
    ],
    [
      'forbiddenIf',
      { kind: 'forbiddenIf', field: 'a', when: { t: 1 } },
      [{ t: 1 }, { a: 1 }],
      [{ t: 1, a: 1 }],
    ],
    [
      'requiredWith',
      { kind: 'requiredWith', field: 'a', with: ['b'] },
      [{}, { a: 1 }, { a: 1, b: 1 }],
      [{ b: 1 }],
    ],
    [
      'atLeastOneOf, dotted',
      { kind: 'atLeastOneOf', fields: ['a.x', 'b'] },
      [{ a: { x: 1 } }, { b: 1 }],
      [{ a: {} }, { a: 'x' }, { a: [{ x: 1 }] }],
    ],
  ])('%s', (_name, rule, kept, broken) => {
    for (const value of kept) expect(check(rule, value)).not.toThrow();
    for (const value of broken) expect(check(rule, value)).toThrow('invalid parameter: body: ');
  });
});
