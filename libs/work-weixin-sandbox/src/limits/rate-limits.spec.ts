import { Harness } from '../../test/harness.js';
import { formOf, png } from '../../test/media-files.js';
import { rawCall, until } from '../../test/raw-call.js';
import { demoCorp } from '../corp/demo-corp.js';
import type { CorpSeed } from '../corp/corp-seed.js';
import { type SandboxLimits, WECOM_DEFAULT_LIMITS } from './limits.options.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

let harness: Harness;
const start = async (limits?: SandboxLimits, corps?: CorpSeed[]) => {
  let nowMs = Date.UTC(2026, 0, 15, 4);
  harness = await Harness.start({ limits, corps, now: () => nowMs, tokenLifetimeSeconds: 1e7 });
  return (ms: number) => (nowMs += ms);
};
afterEach(() => harness.sandbox.close());

const read = async (times = 1, credential?: string) => {
  const errcodes: unknown[] = [];
  for (let n = 0; n < times; n += 1) {
    errcodes.push((await harness.get('user/get', { userid: 'lisi' }, credential)).body.errcode);
  }
  return errcodes;
};
const login = async (secret?: string, corpId = harness.sandbox.demo.corpId) => {
  const corpsecret = secret ?? harness.sandbox.demo.secrets.contacts;
  return (await harness.raw(`gettoken?${new URLSearchParams({ corpid: corpId, corpsecret }).toString()}`))
    .body.errcode as number;
};
const otherCorp = (): CorpSeed => ({
  ...demoCorp(),
  corpId: 'wwother',
  secrets: { contacts: { secret: 'other-contacts' }, app: { secret: 'other-app' } },
});

describe('rate limits', () => {
  it('are off by default', async () => {
    await start();
    expect(new Set(await read(50))).toEqual(new Set([0]));
  });

  it('per corp and API: 45009 for 60 s from the first excess call', async () => {
    const advance = await start({ perCorpApi: { perMinute: 3 } });
    expect(await read(3)).toEqual([0, 0, 0]);
    advance(50_000);
    expect(await read(2)).toEqual([45009, 45009]);
    advance(MINUTE_MS - 1);
    expect(await read()).toEqual([45009]);
    advance(1);
    expect(await read(4)).toEqual([0, 0, 0, 45009]);
  });

  it('start a new count after a minute', async () => {
    const advance = await start({ perCorpApi: { perMinute: 3 } });
    expect(await read(3)).toEqual([0, 0, 0]);
    advance(MINUTE_MS);
    expect(await read(3)).toEqual([0, 0, 0]);
  });

  it('per hour: 45009 for 60 min, and rejected calls do not count against the minute', async () => {
    const advance = await start({ perCorpApi: { perMinute: 3, perHour: 4 } });
    expect(await read(3)).toEqual([0, 0, 0]);
    advance(MINUTE_MS);
    expect(await read(9)).toEqual([0, ...Array.from({ length: 8 }, () => 45009)]);
    advance(HOUR_MS);
    expect(await read(1)).toEqual([0]);
  });

  it('per corp are shared by all its secrets, and separate per API and corp', async () => {
    await start({ perCorpApi: { perMinute: 2 } }, [demoCorp(), otherCorp()]);
    expect([...(await read()), ...(await read(1, 'app')), ...(await read())]).toEqual([0, 0, 45009]);
    expect((await harness.post('user/list_id', {})).body.errcode).toBe(0);
    expect(await login()).toBe(45009);
    expect(await login('other-app', 'wwother')).toBe(0);
  });

  it('prevent a rejected call from being applied, and the errmsg contains the remaining time', async () => {
    const advance = await start({ perCorpApi: { perMinute: 1 } });
    await harness.get('user/delete', { userid: 'lisi' });
    advance(1000);
    await harness.get('user/delete', { userid: 'wangwu' });
    advance(1000);
    const { body } = await harness.get('user/delete', { userid: 'wangwu' });
    expect(body.errmsg).toContain('more than 1 calls of one API for a corp in 1 min, blocked for 59 s');
    expect(harness.sandbox.snapshot().members).toHaveLength(11);
    expect(harness.sandbox.journal.of('user/delete').map(({ applied }) => applied)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('per address count calls for any corp, even without a valid token', async () => {
    await start({ perIpApi: { perMinute: 2 } });
    await harness.raw('user/get?access_token=invented');
    expect(await read(2)).toEqual([0, 45009]);
  });

  it('of gettoken are per secret', async () => {
    const advance = await start({ gettokenPerMinute: 2 });
    // The harness has fetched each of the two tokens once.
    expect([await login(), await login()]).toEqual([0, 45009]);
    expect(await login(harness.sandbox.demo.secrets.app)).toBe(0);
    advance(MINUTE_MS);
    expect(await login()).toBe(0);
  });

  it('of wrong secrets block gettoken from the address for an hour, even with a correct secret', async () => {
    const advance = await start({ wrongSecretsPerHour: 2 }, [demoCorp(), otherCorp()]);
    expect([await login('wrong'), await login('other-app'), await login('wrong')]).toEqual([
      40001, 40091, 45009,
    ]);
    expect(await login()).toBe(45009);
    expect(await read()).toEqual([0]);
    advance(HOUR_MS - 1);
    expect(await login()).toBe(45009);
    advance(1);
    expect(await login()).toBe(0);
  });

  it('of wrong secrets do not count wrong corp ids', async () => {
    await start({ wrongSecretsPerHour: 1 });
    expect([await login('x', 'wwnobody'), await login('x', 'wwnobody'), await login()]).toEqual([
      40013, 40013, 0,
    ]);
  });

  it('of concurrency return 45033 while too many calls are in flight', async () => {
    await start({ concurrentPerCorpApi: 2 });
    const { faults, baseUrl } = harness.sandbox;
    const hang = faults.add({ kind: 'hang', path: 'user/get', times: 2 });
    const left = new AbortController();
    const url = `${baseUrl}user/get?userid=lisi&access_token=${harness.token()}`;
    const hanging = [1, 2].map(() => rawCall(url, { signal: left.signal }));
    await until(() => hang.hits === 2);
    expect([...(await read()), ...(await read(1, 'app'))]).toEqual([45033, 45033]);
    expect(harness.sandbox.journal.of('user/get').at(-1)).toMatchObject({ applied: false });
    expect((await harness.post('user/list_id', {})).body.errcode).toBe(0);
    left.abort();
    await Promise.all(hanging);
    await until(async () => (await read())[0] === 0);
    expect(await read(5)).toEqual([0, 0, 0, 0, 0]);
  });

  it('of the real server are available as WECOM_DEFAULT_LIMITS', () => {
    expect(WECOM_DEFAULT_LIMITS).toEqual({
      perCorpApi: { perMinute: 10_000, perHour: 150_000 },
      perIpApi: { perMinute: 20_000, perHour: 600_000 },
      wrongSecretsPerHour: 2000,
      corpTicketsPerHour: 400,
      appTicketsPerHour: 100,
      uploadimgPerDay: 1000,
      uploadimgPerMonth: 3000,
      concurrentTfa: 20,
    });
  });

  describe('of permanent images', () => {
    const upload = async (times: number) => {
      const errcodes: unknown[] = [];
      for (let n = 0; n < times; n += 1) {
        const target = `media/uploadimg?access_token=${harness.token('app')}`;
        const { body } = await harness.raw(target, { method: 'POST', body: formOf(png()) });
        errcodes.push(body.errcode);
      }
      return errcodes;
    };

    it('per day: 45009 until midnight in Beijing', async () => {
      // The clock starts at noon in Beijing.
      const advance = await start({ uploadimgPerDay: 2 });
      expect(await upload(3)).toEqual([0, 0, 45009]);
      advance(12 * HOUR_MS - 1);
      expect(await upload(1)).toEqual([45009]);
      advance(1);
      expect(await upload(3)).toEqual([0, 0, 45009]);
    });

    it('per month: 45009 for 30 days', async () => {
      const advance = await start({ uploadimgPerMonth: 1 });
      expect(await upload(2)).toEqual([0, 45009]);
      advance(30 * 24 * HOUR_MS - 1);
      expect(await upload(1)).toEqual([45009]);
      advance(1);
      expect(await upload(1)).toEqual([0]);
    });
  });

  it.each<[string, object]>([
    ['limits: perCorpApi.perMinute must be a whole number of at least 1', { perCorpApi: { perMinute: 0 } }],
    ['limits: perIpApi.perHour must be', { perIpApi: { perHour: 1.5 } }],
    ['limits: gettokenPerMinute must be', { gettokenPerMinute: '3' }],
    [
      'limits has no perCorp; it takes perCorpApi, perIpApi, messagesPerMember, concurrentPerCorpApi',
      { perCorp: 1 },
    ],
    ['limits: perIpApi has no perSecond; it takes perMinute, perHour', { perIpApi: { perSecond: 1 } }],
    ['limits: perCorpApi must be an object with perMinute, perHour', { perCorpApi: 5 }],
  ])('reject an invalid value: %s', async (sentence, limits) => {
    await start();
    await expect(Harness.start({ limits })).rejects.toThrow(sentence);
  });
});
