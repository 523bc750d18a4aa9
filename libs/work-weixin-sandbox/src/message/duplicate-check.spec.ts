import { DuplicateCheck, duplicateKeyOf } from './duplicate-check.js';

describe('duplicateKeyOf', () => {
  const key = (body: Record<string, unknown>, app = 'app') => duplicateKeyOf('ww1', app, body);

  it('is the same for equal JSON in any order of fields', () => {
    expect(key({ a: 1, b: { c: [1, 2], d: '' } })).toBe(key({ b: { d: '', c: [1, 2] }, a: 1 }));
  });

  it.each<[string, Record<string, unknown>]>([
    ['another value', { a: 2 }],
    ['another type', { a: '1' }],
    ['another field', { a: 1, b: undefined, c: null }],
    ['an own __proto__', JSON.parse('{"a":1,"__proto__":{"x":1}}') as Record<string, unknown>],
  ])('is another one for %s', (_name, body) => {
    expect(key(body)).not.toBe(key({ a: 1 }));
  });

  it('is another one for another app', () => {
    expect(key({ a: 1 })).not.toBe(key({ a: 1 }, 'helpdesk'));
  });

  it('depends on the order of a list', () => {
    expect(key({ a: [1, 2] })).not.toBe(key({ a: [2, 1] }));
  });
});

describe('DuplicateCheck', () => {
  it('finds a message until its interval ends', () => {
    const check = new DuplicateCheck();
    check.remember('k', { msgid: 'm', untilMs: 10 });
    expect([check.find('k', 9), check.find('k', 10), check.find('other', 0)]).toEqual([
      'm',
      undefined,
      undefined,
    ]);
  });

  it('remembers the last 10,000 messages', () => {
    const check = new DuplicateCheck();
    for (let n = 0; n < 10_001; n += 1) check.remember(`k${n}`, { msgid: 'm', untilMs: 10 });
    expect([check.find('k0', 0), check.find('k1', 0)]).toEqual([undefined, 'm']);
  });
});
