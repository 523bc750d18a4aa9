import { Harness } from '../../../test/harness.js';
import { loginCorp } from '../../../test/login-corp.js';
import type { SandboxLimits } from '../../limits/limits.options.js';

let harness: Harness;
let nowMs: number;
const start = async (limits: SandboxLimits = {}) => {
  nowMs = Date.UTC(2026, 0, 15, 4);
  harness = await Harness.start({
    corps: [loginCorp()],
    limits,
    now: () => nowMs,
    tokenLifetimeSeconds: 1e6,
  });
  const { corpId } = harness.sandbox.demo;
  const { body } = await harness.get('gettoken', { corpid: corpId, corpsecret: 's3cret-market' });
  Object.assign(Reflect.get(harness, 'tokens') as object, { market: String(body.access_token) });
};
beforeEach(() => start());
afterEach(() => harness.sandbox.close());

const ofCorp = async (credential = 'app') => (await harness.get('get_jsapi_ticket', {}, credential)).body;
const ofApp = async (credential = 'app', type = 'agent_config') =>
  (await harness.get('ticket/get', { type }, credential)).body;

describe('get_jsapi_ticket', () => {
  it('returns the same ticket to all apps of the corp, for 7200 s', async () => {
    const first = await ofCorp();
    expect(first).toEqual({ errcode: 0, errmsg: 'ok', ticket: expect.any(String), expires_in: 7200 });
    nowMs += 7_000_000;
    expect(await ofCorp('market')).toEqual({ ...first, expires_in: 200 });
    nowMs += 200_000;
    const next = await ofCorp();
    expect([next.expires_in, next.ticket === first.ticket]).toEqual([7200, false]);
  });

  it('is not for contact-sync', async () => {
    expect([(await ofCorp('contacts')).errcode, (await ofApp('contacts')).errcode]).toEqual([48002, 48002]);
  });

  it('gives another corp another ticket', async () => {
    harness.sandbox.addCorp({ ...loginCorp(), corpId: 'ww2', secrets: { app: { secret: 's3cret-2' } } });
    const { body } = await harness.get('gettoken', { corpid: 'ww2', corpsecret: 's3cret-2' });
    const other = await harness.raw(`get_jsapi_ticket?access_token=${String(body.access_token)}`);
    expect(other.body.errcode).toBe(0);
    expect(other.body.ticket).not.toBe((await ofCorp()).ticket);
  });
});

describe('ticket/get', () => {
  it('returns to each app its own ticket of each type', async () => {
    const tickets = [
      (await ofCorp()).ticket,
      (await ofApp('app')).ticket,
      (await ofApp('market')).ticket,
      (await ofApp('app', 'wx_card')).ticket,
    ];
    expect(new Set(tickets).size).toBe(4);
    expect((await ofApp('app')).ticket).toBe(tickets[1]);
  });

  it('returns 42012 for another type, and without one', async () => {
    expect((await ofApp('app', 'jsapi')).errcode).toBe(42012);
    expect((await ofApp('app', '')).errcode).toBe(42012);
    expect((await harness.get('ticket/get', {}, 'app')).body.errcode).toBe(42012);
  });
});

describe('the limits of tickets', () => {
  const errcodes = async (times: number, read: () => Promise<{ errcode?: unknown }>) => {
    const all = [];
    for (let calls = 0; calls < times; calls += 1) all.push((await read()).errcode);
    return all;
  };

  it('count per app and hour, for each of the two APIs', async () => {
    await harness.sandbox.close();
    await start({ appTicketsPerHour: 2 });
    expect(await errcodes(3, () => ofCorp())).toEqual([0, 0, 45009]);
    expect(await errcodes(3, () => ofApp())).toEqual([0, 0, 45009]);
    expect(await errcodes(2, () => ofCorp('market'))).toEqual([0, 0]);
    nowMs += 3_600_000;
    expect(await errcodes(1, () => ofCorp())).toEqual([0]);
  });

  it('count per corp and hour', async () => {
    await harness.sandbox.close();
    await start({ corpTicketsPerHour: 2 });
    expect(await errcodes(1, () => ofCorp('app'))).toEqual([0]);
    expect(await errcodes(1, () => ofCorp('market'))).toEqual([0]);
    expect(await errcodes(1, () => ofCorp('app'))).toEqual([45009]);
  });
});
