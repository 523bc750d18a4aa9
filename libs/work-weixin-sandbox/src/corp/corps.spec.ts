import { Harness } from '../../test/harness.js';
import { readCorpSeed } from './corp-seed.reader.js';
import type { CorpSeed } from './corp-seed.js';
import { startSandbox } from '../sandbox.js';
import { demoCorp } from './demo-corp.js';

let harness: Harness;
beforeEach(async () => {
  harness = await Harness.start();
});
afterEach(() => harness.sandbox.close());

const login = async (corpid: string, corpsecret: string) =>
  (await harness.raw(`gettoken?${new URLSearchParams({ corpid, corpsecret }).toString()}`)).body;
const smallCorp = (corpId: string): CorpSeed => ({
  corpId,
  name: corpId,
  secrets: { contacts: { secret: `${corpId}-contacts` }, app: { secret: `${corpId}-app` } },
  departments: [{ id: 1, name: corpId }],
  members: [{ userid: 'only', name: '独' }],
});

describe('addCorp', () => {
  it('adds a company to a running sandbox', async () => {
    harness.sandbox.addCorp(smallCorp('wwadded'));
    const { access_token: token } = await login('wwadded', 'wwadded-contacts');
    const { body } = await harness.raw(`user/get?userid=only&access_token=${token}`);
    expect(body).toMatchObject({ errcode: 0, name: '独' });
    expect(harness.sandbox.snapshot('wwadded').members).toHaveLength(1);
    expect(harness.sandbox.journal.entries.at(-1)).toMatchObject({ corpId: 'wwadded' });
  });

  it('keeps the new secrets out of the journal', async () => {
    harness.sandbox.addCorp(smallCorp('wwadded'));
    await harness.post('user/update', { userid: 'x', note: 'it is wwadded-app' });
    expect(JSON.stringify(harness.sandbox.journal.entries)).not.toContain('wwadded-app');
  });

  it('accepts thousands of corps, and keeps them apart', async () => {
    for (let n = 0; n < 5000; n += 1) harness.sandbox.addCorp(smallCorp(`ww${n}`));
    expect((await login('ww4999', 'ww4999-app')).errcode).toBe(0);
    expect((await login('ww4999', 'ww4998-app')).errcode).toBe(40091);
    expect((await login('ww4999', 'ww5000-app')).errcode).toBe(40001);
  });

  it.each<[string, CorpSeed]>([
    ['there are two corps with corpId', { ...smallCorp('x'), corpId: demoCorp().corpId }],
    ['every secret must be unique', { ...smallCorp('x'), secrets: demoCorp().secrets }],
    [
      'every secret must be unique',
      { ...smallCorp('x'), secrets: { contacts: { secret: 'same' }, app: { secret: 'same' } } },
    ],
    ['has no department 1', { ...smallCorp('x'), departments: [] }],
  ])('rejects a seed with one sentence, and adds nothing: %s', (sentence, seed) => {
    expect(() => harness.sandbox.addCorp(seed)).toThrow(sentence);
    expect(() => harness.sandbox.snapshot('x')).toThrow('no corp x');
    expect(() => harness.sandbox.addCorp(smallCorp('x'))).not.toThrow();
  });
});

describe('rotateSecret', () => {
  it('makes the old secret and its token invalid, and the new secret valid', async () => {
    const { sandbox } = harness;
    const { corpId, secrets } = sandbox.demo;
    const secret = sandbox.rotateSecret({ credential: 'contacts' });
    expect(secret).not.toBe(secrets.contacts);
    expect((await login(corpId, secrets.contacts)).errcode).toBe(40001);
    expect((await harness.member('zhangsan')).errcode).toBe(40014);
    const { access_token: token } = await login(corpId, secret);
    expect(token).not.toBe(harness.token());
    expect((await harness.raw(`user/get?userid=lisi&access_token=${token}`)).body.errcode).toBe(0);
    expect((await harness.get('user/get', { userid: 'lisi' }, 'app')).body.errcode).toBe(0);
    expect(sandbox.demo.secrets).toEqual({ contacts: secret, app: secrets.app });
  });

  it('accepts a given secret, for any corp, and keeps the old and the new secret out of the journal', async () => {
    const { sandbox } = harness;
    sandbox.addCorp(smallCorp('wwadded'));
    const secret = 'my-own-choice';
    expect(sandbox.rotateSecret({ corpId: 'wwadded', credential: 'app', secret })).toBe(secret);
    await harness.raw('gettoken', { headers: { 'x-note': `${secret} wwadded-app` } });
    expect(sandbox.journal.entries.at(-1)?.headers['x-note']).toBe('*** ***');
    expect((await login('wwadded', secret)).errcode).toBe(0);
  });

  it.each([
    ['the sandbox has no corp wwnobody', { corpId: 'wwnobody', credential: 'app' }],
    ['has no credential payroll', { credential: 'payroll' }],
    ['secret must not be empty', { credential: 'app', secret: '' }],
    [
      'secret is already in use: choose another',
      { credential: 'app', secret: demoCorp().secrets.contacts.secret },
    ],
  ])('rejects with one sentence: %s', async (sentence, rotation) => {
    expect(() => harness.sandbox.rotateSecret(rotation)).toThrow(sentence);
    expect((await harness.member('zhangsan')).errcode).toBe(0);
  });
});

describe('expireTokens', () => {
  it('expires the selected tokens: 42001, and a new token is issued', async () => {
    const { sandbox } = harness;
    expect(sandbox.expireTokens({ corpId: 'other' })).toBe(0);
    expect(sandbox.expireTokens({ credential: 'contacts' })).toBe(1);
    expect((await harness.member('zhangsan')).errcode).toBe(42001);
    expect((await harness.get('user/get', { userid: 'lisi' }, 'app')).body.errcode).toBe(0);
    const { corpId, secrets } = sandbox.demo;
    expect((await login(corpId, secrets.contacts)).expires_in).toBe(7200);
    expect(sandbox.expireTokens()).toBe(2);
    expect(sandbox.revokeTokens()).toBe(0);
  });
});

describe('A corp', () => {
  const acme = (secrets: CorpSeed['secrets']): CorpSeed => ({ corpId: 'ww1', name: 'Acme', secrets });

  it.each<[string, CorpSeed['secrets']]>([
    ['contacts', { contacts: { secret: 's3cret-a' } }],
    ['app', { app: { secret: 's3cret-a' }, contacts: undefined }],
    ['hr', { hr: { secret: 's3cret-a' } }],
  ])('can have %s as its only secret', async (name, secrets) => {
    const sandbox = await startSandbox({ corps: [acme(secrets)] });
    const { demo, baseUrl } = sandbox;
    expect(demo).toEqual({ corpId: 'ww1', secrets: name === 'hr' ? {} : { [name]: 's3cret-a' } });
    const response = await fetch(`${baseUrl}gettoken?corpid=ww1&corpsecret=s3cret-a`);
    expect(await response.json()).toMatchObject({ errcode: 0 });
    expect(sandbox.rotateSecret({ credential: name })).not.toBe('s3cret-a');
    await sandbox.close();
  });

  it('starts with only the root and no members unless its seed defines more', async () => {
    const sandbox = await startSandbox({ corps: [acme({ app: { secret: 's3cret-a' } })] });
    expect(sandbox.snapshot()).toEqual({
      corpId: 'ww1',
      name: 'Acme',
      departments: [{ id: 1, name: 'Acme', parentid: 0, order: 0 }],
      members: [],
      tags: [],
      invitations: [],
    });
    await sandbox.close();
  });

  it.each<[string, string, Partial<CorpSeed>]>([
    ['a member', 'LISI', { members: [{ userid: 'lisi', name: '李四' }] }],
    ['a linked member', 'ww9/lisi', { linkedMembers: [{ corpId: 'ww9', userid: 'lisi' }] }],
  ])('can have %s who is logged in', async (_who, loggedIn, changes) => {
    const seed = { ...acme({ app: { secret: 's3cret-a' } }), ...changes, loggedIn };
    const sandbox = await startSandbox({ corps: [seed] });
    await sandbox.close();
    await expect(startSandbox({ corps: [{ ...seed, loggedIn: 'nobody' }] })).rejects.toThrow(
      'corps: ww1 has no member nobody, who is loggedIn',
    );
  });

  it.each<[string, Partial<CorpSeed>]>([
    ['secrets.app.trustedDomains', { secrets: { app: { secret: 'a', trustedDomains: ['https://a.cn'] } } }],
    ['tfaDomains', { tfaDomains: ['a.cn', 'a.cn/verify'] }],
  ])('does not start with a URL in %s', async (field, changes) => {
    const seed = { ...acme({ app: { secret: 's3cret-a' } }), ...changes };
    await expect(startSandbox({ corps: [seed] })).rejects.toThrow(
      `corps: ${field} of ww1 takes domains such as`,
    );
  });

  it.each<[string, object]>([
    ['guests[0].openid of a corp must be a string', { guests: [{ name: '访客' }] }],
    ['linkedMembers[0].corpId of a corp must be a string', { linkedMembers: [{ userid: 'lisi' }] }],
    ['tfaDomains of a corp must be an array of strings', { tfaDomains: 'a.example' }],
    ['loggedIn of a corp must be a non-empty string', { loggedIn: '' }],
    [
      'secrets.app.trustedDomains of a corp must be an array of strings',
      { secrets: { app: { secret: 's3cret-a', trustedDomains: 'a.example' } } },
    ],
  ])('is not read from JSON if %s', (sentence, fields) => {
    const json = { corpId: 'ww1', name: 'Acme', secrets: { app: { secret: 's3cret-a' } }, ...fields };
    expect(() => readCorpSeed(json)).toThrow(sentence);
  });
});
