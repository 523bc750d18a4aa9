import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main, type CliIo } from './cli.js';
import { demoCorp } from './corp/demo-corp.js';
import { startSandbox } from './sandbox.js';
import { VERSION } from './version.js';

class FakeIo implements CliIo {
  out = '';
  err = '';
  private resolveStarted = () => {};
  private resolveStopped = () => {};
  /** Resolves with the base URL after it is printed. */
  readonly started = new Promise<string>((resolve) => {
    this.resolveStarted = () => resolve(/base URL\s+(\S+)/.exec(this.out)?.[1] ?? '');
  });

  stdout(text: string): void {
    this.out += text;
    if (text.includes('base URL')) this.resolveStarted();
  }

  stderr(text: string): void {
    this.err += text;
  }

  stopped(): Promise<void> {
    return new Promise((resolve) => (this.resolveStopped = resolve));
  }

  stop(): void {
    this.resolveStopped();
  }
}

async function appToken(baseUrl: string): Promise<string> {
  const { corpId, secrets } = demoCorp();
  const query = new URLSearchParams({ corpid: corpId, corpsecret: secrets.app.secret });
  const response = await fetch(`${baseUrl}gettoken?${query.toString()}`);
  return ((await response.json()) as { access_token: string }).access_token;
}

async function postJson(url: string, body: object): Promise<unknown> {
  return (await fetch(url, { method: 'POST', body: JSON.stringify(body) })).json();
}

describe('main', () => {
  let io: FakeIo;
  let folder: string;
  beforeEach(() => {
    io = new FakeIo();
    folder = mkdtempSync(join(tmpdir(), 'sandbox-answers-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const fileOf = (content: unknown) => {
    const path = join(folder, 'answers.json');
    writeFileSync(path, JSON.stringify(content));
    return path;
  };

  it('prints a banner and one line per call, and exits with 0', async () => {
    const exit = main(['--port', '0'], io);
    const baseUrl = await io.started;
    const curl = /curl '(.*gettoken.*)'/.exec(io.out)?.[1] ?? '';
    const { access_token: token } = (await (await fetch(curl)).json()) as { access_token: string };
    await fetch(`${baseUrl}user/get?userid=nobody&access_token=${token}`);
    await fetch(`${baseUrl}nowhere/${token}`);
    const [authorize = ''] = /http\S+\/connect\/oauth2\/authorize/.exec(io.out) ?? [];
    expect((await fetch(authorize)).status).toBe(400);
    const [sso = ''] = /http\S+\/wwlogin\/sso\/login/.exec(io.out) ?? [];
    expect((await fetch(sso)).status).toBe(400);
    io.stop();
    expect(await exit).toBe(0);
    const lines = io.out.trimEnd().split('\n').slice(-5);
    expect(lines).toEqual([
      expect.stringMatching(/^GET gettoken 0 \d+\.\dms$/),
      expect.stringMatching(/^GET user\/get 60111 \d+\.\dms$/),
      expect.stringMatching(/^GET nowhere\/\*\*\* 404 \d+\.\dms$/),
      expect.stringMatching(/^GET \/connect\/oauth2\/authorize HTTP 400 \d+\.\dms$/),
      expect.stringMatching(/^GET \/wwlogin\/sso\/login HTTP 400 \d+\.\dms$/),
    ]);
    expect(io.out).not.toContain(token);
    await expect(fetch(baseUrl)).rejects.toThrow();
  });

  it('prints no calls with --quiet', async () => {
    const exit = main(['--port=0', '--quiet', '--host', '127.0.0.1'], io);
    await fetch(`${await io.started}gettoken`);
    io.stop();
    expect(await exit).toBe(0);
    expect(io.out).not.toContain('41002');
  });

  it('gives samples with --unwritten sample and --sample-elements, and notes each once', async () => {
    const exit = main(['--port', '0', '--unwritten', 'sample', '--sample-elements=2'], io);
    const baseUrl = await io.started;
    const token = await appToken(baseUrl);
    const post = (path: string, body: object) => postJson(`${baseUrl}${path}?access_token=${token}`, body);
    expect(await post('kf/account/add', { name: 'a', media_id: 'm', nmae: 'x' })).toMatchObject({
      errcode: 0,
    });
    expect(await post('externalcontact/groupchat/list', { limit: 1 })).toMatchObject({
      next_cursor: 'sample-page-2',
    });
    await post('kf/account/add', { name: 'a', media_id: 'm', nmae: 'x' });
    io.stop();
    expect(await exit).toBe(0);
    expect(io.out.match(/note: kf\/account\/add: the response is a sample/g)).toHaveLength(1);
    expect(
      io.out.match(/note: kf\/account\/add: the documentation does not mention body.nmae/g),
    ).toHaveLength(1);
    expect(io.out).toMatch(/POST kf\/account\/add 0 \d+\.\dms sample/);
  });

  it('rejects unknown fields with --strict, and gives the responses of --answers', async () => {
    const file = fileOf({
      'externalcontact/message/send': { msgid: 'from-file' },
      'agent/list': { errcode: 50003 },
    });
    const exit = main(['--port', '0', '--quiet', '--strict', '--answers', file], io);
    const baseUrl = await io.started;
    const token = await appToken(baseUrl);
    const send = (extra: object) => {
      const body = { msgtype: 'text', text: { content: 'hi' }, agentid: 1, ...extra };
      return postJson(`${baseUrl}externalcontact/message/send?access_token=${token}`, body);
    };
    expect(await send({})).toMatchObject({ errcode: 0, msgid: 'from-file' });
    expect(await send({ toUser: 'x' })).toMatchObject({ errcode: 40058 });
    const list = await fetch(`${baseUrl}agent/list?access_token=${token}`);
    expect(await list.json()).toMatchObject({ errcode: 50003 });
    io.stop();
    expect(await exit).toBe(0);
    expect(io.out).not.toContain('note:');
  });

  it.each<[string, string[], string]>([
    ['an unknown way', ['--unwritten', 'yes'], "--unwritten takes sample or refuse, not 'yes'"],
    [
      'no elements',
      ['--sample-elements', '0'],
      "--sample-elements takes a whole number from 1 to 9999, not '0'",
    ],
    ['no file', ['--answers', 'nowhere.json'], 'there is no file nowhere.json'],
    ['an empty name', ['--answers='], '--answers takes the path of a JSON file'],
  ])('exits with 2 for %s', async (_what, argv, sentence) => {
    expect(await main(['--port', '0', ...argv], io)).toBe(2);
    expect(io.err).toContain(sentence);
  });

  it.each<[string, unknown, string]>([
    ['a list', [], 'must be an object of responses: write { "message/send": { "msgid": "m1" } }'],
    ['a text', { 'agent/list': 'x' }, 'must be an object of responses'],
    ['an unknown path', { 'agent/lists': {} }, 'there is no API agent/lists; closest: agent/list'],
  ])('exits with 2 if the file of --answers has %s', async (_what, content, sentence) => {
    expect(await main(['--port', '0', '--answers', fileOf(content)], io)).toBe(2);
    expect(io.err).toContain(sentence);
  });

  it('has an admin API with --admin, and logs which call a fault hit', async () => {
    const exit = main(['--port', '0', '--admin'], io);
    const baseUrl = await io.started;
    const adminUrl = /admin API\s+(\S+)/.exec(io.out)?.[1] ?? '';
    for (const fault of [{ kind: 'status', status: 502 }, { kind: 'reset-before' }]) {
      const body = JSON.stringify({ ...fault, times: 1 });
      expect((await fetch(`${adminUrl}faults`, { method: 'POST', body })).status).toBe(201);
    }
    await fetch(`${baseUrl}gettoken`);
    await expect(fetch(`${baseUrl}gettoken`)).rejects.toThrow();
    io.stop();
    expect(await exit).toBe(0);
    expect(io.out).toMatch(/^GET gettoken HTTP 502 \d+\.\dms fault status$/m);
    expect(io.out).toMatch(/^GET gettoken no response \d+\.\dms fault reset-before$/m);
  });

  it('has no admin API without --admin', async () => {
    const exit = main(['--port', '0'], io);
    const response = await fetch(new URL('/__sandbox/faults', await io.started));
    io.stop();
    expect([response.status, await exit]).toEqual([404, 0]);
    expect(io.out).not.toContain('admin API');
  });

  it.each([
    ['--help', 'Usage: work-weixin-sandbox'],
    ['--version', VERSION],
  ])('prints the text of %s and exits with 0', async (flag, text) => {
    expect(await main([flag], io)).toBe(0);
    expect(io.out).toContain(text);
  });

  it.each([
    [['--prot', '1'], "'--prot'"],
    [['--port', 'x'], '--port takes a number from 0 to 65535'],
    [['--port', '65536'], '--port takes a number from 0 to 65535'],
    [['--host', 'not an address'], '--host takes an IP address or localhost'],
    [['extra'], "'extra'"],
    [['--seed', ''], '--seed takes the path of a JSON file'],
    [['--member-cap', '2k'], "--member-cap takes a whole number of at least 1, not '2k'"],
    [['--member-cap', '0'], '--member-cap takes a whole number of at least 1'],
  ])('exits with 2 for %j and prints why', async (argv, text) => {
    expect(await main(argv, io)).toBe(2);
    expect(io.err).toContain(text);
    expect(io.err).toContain('--help');
    expect(io.out).toBe('');
  });

  describe('with files', () => {
    let folder: string;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'sandbox-seed-'));
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    const seedOf = (given: unknown) => {
      const file = join(folder, 'acme.json');
      writeFileSync(file, typeof given === 'string' ? given : JSON.stringify(given));
      return file;
    };
    const acme = (change: object = {}) => ({
      corpId: 'ww1',
      name: 'Acme',
      secrets: { contacts: { secret: 's3cret-acme' } },
      ...change,
    });

    it('starts with the corps of --seed, and does not print their secrets', async () => {
      const member = { userid: 'lisi', name: '李四', department: [1] };
      const file = seedOf([
        acme({ members: [member] }),
        acme({ corpId: 'ww2', secrets: { hr: { secret: 's3cret-hr' } } }),
      ]);
      const exit = main(['--port', '0', '--seed', file], io);
      const baseUrl = await io.started;
      const { access_token: token } = (await (
        await fetch(`${baseUrl}gettoken?corpid=ww1&corpsecret=s3cret-acme`)
      ).json()) as { access_token: string };
      const read = await fetch(`${baseUrl}user/get?userid=lisi&access_token=${token}`);
      expect(await read.json()).toMatchObject({ errcode: 0, name: '李四' });
      io.stop();
      expect(await exit).toBe(0);
      expect(io.out).toContain('ww1   (Acme, members: 1, secrets: contacts)');
      expect(io.out).toContain('ww2   (Acme, members: 0, secrets: hr)');
      expect(io.out).not.toContain('s3cret-');
    });

    it.each([
      ['2', 2, [0, 0, 45024]],
      ['3', 2, [0, 0, 0]],
    ])('allows --member-cap %s members, whatever the seed defines', async (cap, memberCap, errcodes) => {
      const exit = main(
        ['--port', '0', '--quiet', '--member-cap', cap, '--seed', seedOf(acme({ memberCap }))],
        io,
      );
      const baseUrl = await io.started;
      const { access_token: token } = (await (
        await fetch(`${baseUrl}gettoken?corpid=ww1&corpsecret=s3cret-acme`)
      ).json()) as { access_token: string };
      const received: number[] = [];
      for (const at of [0, 1, 2]) {
        const response = await fetch(`${baseUrl}user/create?access_token=${token}`, {
          method: 'POST',
          body: JSON.stringify({
            userid: `u${at}`,
            name: 'x',
            mobile: String(13800000000 + at),
            department: [1],
          }),
        });
        received.push(((await response.json()) as { errcode: number }).errcode);
      }
      io.stop();
      expect([await exit, received]).toEqual([0, errcodes]);
    });

    it.each<[string, unknown]>([
      ['acme.json is not JSON', '{'],
      ['acme.json has no corp: write at least one', []],
      ['acme.json: corp 2 of 2: a corp must be an object', [acme(), 7]],
      ['acme.json: a corp must be an object', 'null'],
      ['acme.json: corpId of a corp must be a non-empty string', { name: 'x' }],
      ['acme.json: unknown field "membercap" of a corp', acme({ membercap: 2 })],
      ['acme.json: memberCap of a corp must be a whole number of at least 1', acme({ memberCap: '2' })],
      [
        'acme.json: secrets.app of a corp must be an object with a secret: write "app"',
        acme({ secrets: { app: 's3cret-x' } }),
      ],
      ['acme.json: members[0].name of a corp must be a string', acme({ members: [{ userid: 'a' }] })],
      [
        'acme.json: corps: ww1 has no department 9',
        acme({ members: [{ userid: 'a', name: 'a', department: [9] }] }),
      ],
      ['acme.json: corps: ww1 has no secret', acme({ secrets: {} })],
    ])('exits with 2 for an invalid seed file, and prints the location: %s', async (sentence, given) => {
      expect(await main(['--port', '0', '--seed', seedOf(given)], io)).toBe(2);
      expect(io.err).toContain(sentence);
      expect(io.err).not.toContain('s3cret-');
      expect(io.err.split('\n').length).toBeLessThanOrEqual(3);
      expect(io.out).toBe('');
    });

    it('exits with 2 for a seed file that does not exist', async () => {
      expect(await main(['--seed', join(folder, 'no.json')], io)).toBe(2);
      expect(io.err).toContain(`there is no file ${join(folder, 'no.json')}`);
      expect(await main(['--seed', folder], io)).toBe(2);
      expect(io.err).toContain('cannot be read (EISDIR)');
    });
  });

  it('exits with 1 and one sentence if the port is in use', async () => {
    const sandbox = await startSandbox();
    const { port } = sandbox;
    const exit = await main(['--port', String(port)], io);
    await sandbox.close();
    expect(exit).toBe(1);
    expect(io.err).toBe(
      `work-weixin-sandbox: port ${port} on 127.0.0.1 is already in use; choose another with --port\n`,
    );
  });

  it('exits with 1 if the address does not belong to this machine', async () => {
    expect(await main(['--port', '0', '--host', '203.0.113.1'], io)).toBe(1);
    expect(io.err).toContain('cannot listen on 203.0.113.1, port 0');
  });
});

it('the version equals the version in package.json', () => {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  expect(JSON.parse(manifest)).toHaveProperty('version', VERSION);
});
