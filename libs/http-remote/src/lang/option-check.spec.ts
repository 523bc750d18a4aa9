import { kindOf } from './kind-of.js';
import { nearestName } from './nearest-name.js';
import { refuseUnknownKeys } from './option-check.js';

const NAMES = [
  'corpId',
  'secrets',
  'baseUrl',
  'timeoutMs',
  'callsPerMinute',
  'now',
  'tenants',
  'tenantResolver',
];

describe('nearestName', () => {
  it.each([
    ['corpid', 'corpId'],
    ['corp_id', 'corpId'],
    ['CORP-ID', 'corpId'],
    ['secret', 'secrets'],
    ['baseURL', 'baseUrl'],
    ['timeout', 'timeoutMs'],
    ['timeuotMs', 'timeoutMs'],
    ['calls', 'callsPerMinute'],
    ['tenant', 'tenants'],
    ['tenantSource', 'tenants'],
    ['color', undefined],
    ['no', undefined],
    ['', undefined],
    ['__proto__', undefined],
    ['x'.repeat(1_000_000), undefined],
  ])('of %.20s is %s', (given, meant) => {
    expect(nearestName(given, NAMES)).toBe(meant);
  });
});

describe('kindOf', () => {
  class Source {}

  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    ['s3cret', 'a text'],
    ['', 'an empty text'],
    [5, 'a number'],
    [true, 'a boolean'],
    [5n, 'bigint'],
    [[], 'a list'],
    [{}, 'an object'],
    [Object.create(null), 'an object'],
    [{ constructor: 's3cret' }, 'an object'],
    [new Source(), 'an instance of Source'],
    [Source, 'the class Source'],
    [() => 's3cret', 'a function'],
    [Promise.resolve(), 'a promise that nobody awaited'],
  ])('of %p is %s', (value, kind) => {
    expect(kindOf(value)).toBe(kind);
  });
});

describe('refuseUnknownKeys', () => {
  const refuse = (options: unknown) => () =>
    refuseUnknownKeys<{ region?: string }>(
      'ErpModule',
      options as object,
      { region: true },
      { zone: 'region' },
    );

  it('suggests the option that was meant', () => {
    expect(refuse({ Region: 'x' })).toThrow('ErpModule has no option "Region": did you mean region?');
    expect(refuse({ zone: 'x' })).toThrow('ErpModule has no option "zone": did you mean region?');
    expect(refuse({ color: 'x' })).toThrow('ErpModule has no option "color": there are region');
    expect(refuse({ region: 'x' })).not.toThrow();
  });

  it('rejects a value that is not an object', () => {
    for (const [options, kind] of [
      ['s3cret', 'a text'],
      [[], 'a list'],
      [null, 'null'],
      [500, 'a number'],
    ]) {
      expect(refuse(options)).toThrow(`ErpModule: the options must be an object, not ${kind as string}`);
    }
  });

  it('shows only the beginning of a key that is not a name', () => {
    expect(refuse({ [`s3cret-${'x'.repeat(60)}`]: 1 })).toThrow('ErpModule has no option "s3cret-xxx…"');
  });
});
