import { inspect } from 'node:util';
import { LoginStateInvalidError } from '../errors/login-state-invalid.error.js';
import { LoginStateTooLongError } from '../errors/login-state-too-long.error.js';
import type { LoginState } from './login-state.js';
import { StateCodec, type CarriedByState } from './state-codec.js';

const SECRET = 's3cret-of-at-least-thirty-two-characters';
const OTHER = 's3cret-another-one-of-thirty-two-characters';

function codec({
  secrets = [SECRET],
  ttlMs = 600_000,
  now = (): number => 1_700_000_000_000,
} = {}): StateCodec {
  return new StateCodec(secrets as [string], ttlMs, now);
}

function reasonOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof LoginStateInvalidError) return error.reason;
    throw error;
  }
  return 'none';
}

function carried({ tenant, app, data }: LoginState): CarriedByState {
  return { tenant, app, data };
}

const FULL = { tenant: 'acme', app: 'helpdesk', data: '/订单/1?a=b' };

describe('The state of a login', () => {
  it.each([
    [{ tenant: 'default' }],
    [{ tenant: 'acme' }],
    [{ tenant: '集团', app: '客服' }],
    [{ tenant: 'default', data: '/a' }],
    [FULL],
  ])('brings %j back, in letters and digits', (state) => {
    for (const session of [undefined, 'session-1']) {
      const text = codec().write(carried(state), session);
      expect(text).toMatch(/^[a-zA-Z0-9]{1,128}$/);
      expect(codec().read(text, session)).toEqual(state);
    }
  });

  it('differs each time, also for one session in the same second', () => {
    const texts = Array.from({ length: 100 }, () => codec().write(carried(FULL), 'session-1'));
    expect(new Set(texts).size).toBe(100);
    // Neither version, expiry nor session is a common beginning that gives the session away.
    const tags = texts.map((text) => text.slice(20, 40));
    expect(new Set(tags).size).toBe(100);
  });

  it.each([
    [undefined, 65],
    ['session-1', 53],
  ])('has room for as many bytes as it promises (session %s)', (session, maxBytes) => {
    const write = (bytes: number) =>
      codec().write(carried({ tenant: 'default', data: 'x'.repeat(bytes) }), session);
    expect(write(maxBytes).length).toBeLessThanOrEqual(128);
    const error = thrownBy(() => write(maxBytes + 1));
    expect(error).toBeInstanceOf(LoginStateTooLongError);
    expect(error).toMatchObject({ bytes: maxBytes + 1, maxBytes, outcome: 'not-sent' });
    expect((error as Error).message).toContain('pass a short key');
  });

  it('has room for nothing of a tenant whose name is too long', () => {
    const tenant = '企'.repeat(200);
    expect(thrownBy(() => codec().write(carried({ tenant }), undefined))).toMatchObject({ bytes: 600 });
  });

  it('is not accepted if any character is changed, left out or added', () => {
    const text = codec().write(carried(FULL), 'session-1');
    for (let at = 0; at < text.length; at++) {
      const before = text.slice(0, at);
      const after = text.slice(at + 1);
      const other = text[at] === 'a' ? 'b' : 'a';
      for (const changed of [before + other + after, before + after, `${before}${other}${text.slice(at)}`]) {
        if (changed === text) continue;
        expect(reasonOf(() => codec().read(changed, 'session-1'))).toMatch(/^(signature|malformed)$/);
      }
    }
  });

  it.each([
    undefined,
    null,
    '',
    7,
    ['a', 'b'],
    {},
    '0',
    '1',
    'abc',
    'a b',
    '-_-',
    '١٢٣',
    'z'.repeat(128),
    'z'.repeat(129),
    'z'.repeat(1_000_000),
    '1'.repeat(60),
  ])('is malformed if it is %j', (state) => {
    expect(reasonOf(() => codec().read(state, undefined))).toBe('malformed');
  });

  it('expires, and not before', () => {
    let now = 1_700_000_000_500;
    const states = codec({ ttlMs: 60_000, now: () => now });
    const text = states.write(carried(FULL), undefined);
    now += 59_000;
    expect(states.read(text, undefined)).toEqual(FULL);
    now += 1_000;
    expect(reasonOf(() => states.read(text, undefined))).toBe('expired');
  });

  it.each([
    ['session-1', 'session-2'],
    ['session-1', undefined],
    [undefined, 'session-1'],
    ['session-1', ''],
  ])('of session %s is not accepted in session %s', (started, returned) => {
    const text = codec().write(carried(FULL), started);
    expect(reasonOf(() => codec().read(text, returned))).toBe('session');
  });

  it('is verified by all secrets, and signed by the first', () => {
    const old = codec().write(carried(FULL), 'session-1');
    const rotated = codec({ secrets: [OTHER, SECRET] });
    expect(rotated.read(old, 'session-1')).toEqual(FULL);
    const text = rotated.write(carried(FULL), 'session-1');
    expect(codec({ secrets: [OTHER] }).read(text, 'session-1')).toEqual(FULL);
    expect(reasonOf(() => codec().read(text, 'session-1'))).toBe('signature');
    expect(reasonOf(() => codec({ secrets: [OTHER] }).read(old, 'session-1'))).toBe('signature');
  });

  it('appears in no error, and neither does the secret', () => {
    const text = codec().write(carried(FULL), 'session-1');
    const errors = [
      thrownBy(() => codec({ secrets: [OTHER] }).read(text, 'session-1')),
      thrownBy(() => codec().read(text, 'session-2')),
      thrownBy(() => codec({ now: () => 2e12 }).read(text, 'session-1')),
      thrownBy(() => codec().read(`${text}!`, 'session-1')),
    ];
    const printed =
      inspect([errors, codec()], { depth: Infinity, showHidden: true }) + JSON.stringify(errors);
    expect(printed).not.toContain(text);
    expect(printed).not.toMatch(/s3cret|session-1/);
  });
});

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
