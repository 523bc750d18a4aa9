import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as EasyWechat from 'node-easywechat';
import { demoCorp, startSandbox, type Sandbox } from 'work-weixin-sandbox';

// Checks the sandbox with a client of other authors: what it sends was not written with the sandbox in mind.
const { Work: WorkClient, FormData } = createRequire(import.meta.url)('node-easywechat') as typeof EasyWechat;

const AGENT_ID = 1000002;
const PAGE = 'https://app.example/login';

/** Replaces its default cache, which writes tokens to files. */
function memoryCache() {
  const values = new Map<string, unknown>();
  return {
    get: (key: string, fallback: unknown = null) => Promise.resolve(values.get(key) ?? fallback),
    set: (key: string, value: unknown) => Promise.resolve(Boolean(values.set(key, value))),
    has: (key: string) => Promise.resolve(values.has(key)),
    delete: (key: string) => Promise.resolve(values.delete(key)),
  };
}

interface Signed {
  readonly nonceStr: string;
  readonly timestamp: number;
  readonly url: string;
  readonly signature: string;
}

type Answer = Record<string, unknown> & { readonly errcode: number; readonly errmsg: string };

describe('node-easywechat drives the sandbox:', () => {
  let sandbox: Sandbox;
  let origin: string;
  let folder: string;
  let app: EasyWechat.Work;
  let contacts: EasyWechat.Work;

  const open = (secret: string): EasyWechat.Work => {
    const work = new WorkClient({
      corp_id: sandbox.demo.corpId,
      secret,
      agent_id: AGENT_ID,
      oauth: { redirect_url: PAGE, scopes: ['snsapi_base'] },
      http: { baseURL: `${origin}/` },
    } as never);
    work.setCache(memoryCache());
    return work;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'easywechat-'));
    const corp = demoCorp();
    const { app: demoApp } = corp.secrets;
    sandbox = await startSandbox({
      corps: [
        {
          ...corp,
          secrets: {
            ...corp.secrets,
            app: { ...demoApp, agentId: AGENT_ID, trustedDomains: ['app.example'] },
          },
          robots: [{ key: 's3cret-robot-key', name: '构建' }],
        },
      ],
    });
    origin = new URL(sandbox.baseUrl).origin;
    app = open(sandbox.demo.secrets.app);
    contacts = open(sandbox.demo.secrets.contacts);
  });

  afterAll(async () => {
    await sandbox.close();
    await rm(folder, { recursive: true });
  });

  beforeEach(() => {
    sandbox.journal.clear();
    sandbox.faults.clear();
  });

  async function get(work: EasyWechat.Work, action: string, params: object = {}): Promise<Answer> {
    return (await work.getClient().get(`cgi-bin/${action}`, { params })).toObject<Answer>();
  }

  async function post(work: EasyWechat.Work, action: string, body: object): Promise<Answer> {
    return (await work.getClient().postJson(`cgi-bin/${action}`, body)).toObject<Answer>();
  }

  /** Its client keeps a rejected token: the application has to renew it. */
  function renewToken(): Promise<string> {
    return (app.getAccessToken() as unknown as { refresh(): Promise<string> }).refresh();
  }

  async function upload(name: string, bytes: Buffer, type: string): Promise<Answer> {
    const path = join(folder, name);
    await writeFile(path, bytes);
    const client = app.getClient().withFile(path, 'media');
    return (await client.post('cgi-bin/media/upload', { params: { type } })).toObject<Answer>();
  }

  it('fetches one token for its calls, and a new one after a refresh', async () => {
    expect(await get(app, 'tag/list')).toMatchObject({ errcode: 0, errmsg: 'ok' });
    expect(await get(app, 'department/simplelist')).toMatchObject({ errcode: 0 });
    expect(sandbox.journal.count('gettoken')).toBe(1);
    sandbox.revokeTokens();
    expect(await get(app, 'tag/list')).toMatchObject({ errcode: 40014 });
    await renewToken();
    expect(await get(app, 'tag/list')).toMatchObject({ errcode: 0 });
  });

  it('department/*', async () => {
    const created = await post(contacts, 'department/create', { name: '测试组', parentid: 2, order: 5 });
    expect(created).toMatchObject({ errcode: 0, errmsg: 'created', id: expect.any(Number) });
    const { id } = created;
    expect(await post(contacts, 'department/update', { id, name: '质量组' })).toMatchObject({
      errmsg: 'updated',
    });
    const { department: listed } = await get(contacts, 'department/list', { id: 2 });
    expect(listed).toContainEqual(expect.objectContaining({ id, name: '质量组', parentid: 2, order: 5 }));
    expect(await get(contacts, 'department/get', { id })).toMatchObject({
      department: { id, name: '质量组' },
    });
    const { department_id: ids } = await get(contacts, 'department/simplelist');
    expect(ids).toContainEqual({ id, parentid: 2, order: 5 });
    expect(await get(contacts, 'department/delete', { id: 2 })).toMatchObject({ errcode: 60006 });
    expect(await get(contacts, 'department/delete', { id })).toMatchObject({ errcode: 0, errmsg: 'deleted' });
    expect(await get(contacts, 'department/get', { id })).toMatchObject({ errcode: 60003 });
    expect(await post(app, 'department/create', { name: '测试组', parentid: 1 })).toMatchObject({
      errcode: 48002,
    });
  });

  it('tag/*', async () => {
    const { tagid } = await post(app, 'tag/create', { tagname: '值班' });
    const members = { tagid, userlist: ['zhangsan', 'nobody'], partylist: [5, 99] };
    expect(await post(app, 'tag/addtagusers', members)).toMatchObject({
      errcode: 0,
      invalidlist: 'nobody',
      invalidparty: [99],
    });
    expect(await get(app, 'tag/get', { tagid })).toMatchObject({
      tagname: '值班',
      userlist: [{ userid: 'zhangsan' }],
      partylist: [5],
    });
    expect(await post(app, 'tag/update', { tagid, tagname: '周末值班' })).toMatchObject({
      errmsg: 'updated',
    });
    const { taglist } = await get(app, 'tag/list');
    expect(taglist).toContainEqual({ tagid, tagname: '周末值班' });
    expect(await post(app, 'tag/deltagusers', { tagid, partylist: [5] })).toMatchObject({
      errmsg: 'deleted',
    });
    expect(await get(app, 'tag/delete', { tagid })).toMatchObject({ errcode: 0 });
    // A tag of the administrators.
    expect(await get(app, 'tag/delete', { tagid: 1 })).toMatchObject({ errcode: 81011 });
  });

  it('media/*', async () => {
    const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('pixels')]);
    const uploaded = await upload('现场.png', png, 'image');
    expect(uploaded).toMatchObject({ type: 'image', media_id: expect.any(String) });
    const downloading = { params: { media_id: uploaded['media_id'] }, responseType: 'arraybuffer' } as const;
    const file = await app.getClient().get('cgi-bin/media/get', downloading);
    expect(file.getHeader('content-type')).toBe('image/png');
    const saved = file.saveAs(join(folder, 'saved.png'));
    expect(await readFile(saved)).toEqual(png);
    const part = await app
      .getClient()
      .get('cgi-bin/media/get', { ...downloading, headers: { Range: 'bytes=0-3' } });
    expect([part.getStatusCode(), part.getContent()]).toEqual([206, png.subarray(0, 4)]);
    expect(await upload('a.txt', Buffer.from('12345'), 'file')).toMatchObject({ errcode: 40006 });
    expect(await upload('a.png', Buffer.from('no image'), 'image')).toMatchObject({ errcode: 40004 });
    expect(await get(app, 'media/get', { media_id: 'no-such-id' })).toMatchObject({ errcode: 40007 });
    // A form without a file name of its own.
    const form = new FormData();
    form.append('media', png, { filename: 'a.png', contentType: 'image/png' });
    const image = await app.getClient().post('cgi-bin/media/uploadimg', { data: form });
    expect(image.toObject()).toMatchObject({ url: expect.stringContaining(origin) });
  });

  it('message/*', async () => {
    const sent = await post(app, 'message/send', {
      touser: 'zhangsan|lisi|nobody',
      msgtype: 'text',
      agentid: AGENT_ID,
      text: { content: '部署完成 🎉' },
    });
    expect(sent).toMatchObject({ errcode: 0, invaliduser: 'nobody', msgid: expect.any(String) });
    expect(sandbox.messages.of('lisi').at(-1)).toMatchObject({
      msgtype: 'text',
      content: { content: '部署完成 🎉' },
    });
    const { media_id } = await upload('周报.pdf', Buffer.from('%PDF-1.7'), 'file');
    const file = { touser: 'lisi', msgtype: 'file', agentid: AGENT_ID, file: { media_id } };
    expect(await post(app, 'message/send', file)).toMatchObject({ errcode: 0 });
    const card = await post(app, 'message/send', {
      touser: 'lisi',
      msgtype: 'template_card',
      agentid: AGENT_ID,
      template_card: {
        card_type: 'button_interaction',
        task_id: 'task-1',
        main_title: { title: '请假申请' },
        button_list: [{ text: '同意', key: 'yes' }],
      },
    });
    expect(card).toMatchObject({ errcode: 0, response_code: expect.any(String) });
    const update = {
      userids: ['lisi'],
      agentid: AGENT_ID,
      response_code: card['response_code'],
      button: { replace_name: '已同意' },
    };
    expect(await post(app, 'message/update_template_card', update)).toMatchObject({ errcode: 0 });
    expect(await post(app, 'message/update_template_card', update)).toMatchObject({ errcode: 60140 });
    expect(await post(app, 'message/recall', { msgid: sent['msgid'] })).toMatchObject({ errcode: 0 });
    sandbox.clock.advance(25 * 60 * 60_000);
    await renewToken();
    expect(await post(app, 'message/recall', { msgid: card['msgid'] })).toMatchObject({ errcode: 42052 });
    const wrongAgent = { touser: 'lisi', msgtype: 'text', agentid: 1, text: { content: 'x' } };
    expect([301002, 40056]).toContain((await post(app, 'message/send', wrongAgent)).errcode);
  });

  it('appchat/*', async () => {
    const chat = { chatid: 'release', name: '发布', owner: 'zhangsan', userlist: ['zhangsan', 'lisi'] };
    expect(await post(app, 'appchat/create', chat)).toMatchObject({ errcode: 0, chatid: 'release' });
    expect(await post(app, 'appchat/create', chat)).toMatchObject({ errcode: 86215 });
    const change = { chatid: 'release', name: '发布群', add_user_list: ['zhaoliu'], del_user_list: ['lisi'] };
    expect(await post(app, 'appchat/update', change)).toMatchObject({ errcode: 0 });
    const { chat_info: info } = await get(app, 'appchat/get', { chatid: 'release' });
    expect(info).toMatchObject({ name: '发布群', owner: 'zhangsan', userlist: ['zhangsan', 'zhaoliu'] });
    const text = { chatid: 'release', msgtype: 'text', text: { content: '版本已发布' } };
    expect(await post(app, 'appchat/send', text)).toMatchObject({ errcode: 0 });
    expect(sandbox.messages.inChat('release')).toMatchObject([{ content: { content: '版本已发布' } }]);
    expect([40050, 86001, 86003]).toContain(
      (await post(app, 'appchat/send', { ...text, chatid: 'nowhere' })).errcode,
    );
  });

  it('webhook/*, without a token of the corp', async () => {
    const send = async (key: string): Promise<Answer> =>
      (
        await app.getHttpClient().request('post', 'cgi-bin/webhook/send', {
          params: { key },
          json: { msgtype: 'markdown', markdown: { content: '**构建失败**' } },
        } as never)
      ).toObject<Answer>();
    expect(await send('s3cret-robot-key')).toMatchObject({ errcode: 0 });
    expect(sandbox.messages.ofRobot('构建')).toMatchObject([{ msgtype: 'markdown' }]);
    expect(await send('another-key')).toMatchObject({ errcode: 93000 });
  });

  it('tickets, which its JS-SDK signs with', async () => {
    const ticket = app.getTicket();
    const signed = (text: string, { nonceStr, timestamp, url }: Signed) =>
      createHash('sha1')
        .update(`jsapi_ticket=${text}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${url}`)
        .digest('hex');
    const config = (await app.getUtils().buildJsSdkConfig(PAGE, ['chooseImage'])) as Signed;
    expect(config).toMatchObject({ appId: sandbox.demo.corpId, jsApiList: ['chooseImage'], url: PAGE });
    expect(config.signature).toBe(signed(await ticket.getTicket(), config));
    expect(sandbox.journal.count('get_jsapi_ticket')).toBe(1);
    const ofAgent = await ticket.getAgentTicket(AGENT_ID);
    expect(ofAgent).not.toBe(await ticket.getTicket());
    expect(sandbox.journal.of('ticket/get')).toMatchObject([{ query: { type: 'agent_config' }, errcode: 0 }]);
  });

  describe('login:', () => {
    type OAuth = Awaited<ReturnType<EasyWechat.Work['getOAuth']>> & {
      asQrcode(): OAuth;
      userFromCode(code: string): Promise<User>;
    };
    interface User {
      getId(): string | null;
      getRaw(): Record<string, unknown>;
    }

    /** Its constructor mixes up its own options, so that the base URL is lost. */
    async function oauth(): Promise<OAuth> {
      return Object.assign(await app.getOAuth(), { _baseUrl: origin }) as unknown as OAuth;
    }

    /** Opens a page of the vendor in the sandbox as a member, and returns where it redirects to. */
    async function visit(address: string, path: string, userid: string): Promise<URL> {
      const url = new URL(path + new URL(address).search, origin);
      url.searchParams.set('userid', userid);
      const response = await fetch(url, { redirect: 'manual' });
      expect(response.status).toBe(302);
      return new URL(response.headers.get('location') ?? '');
    }

    it('the member agrees on the authorize page, and the old user/getuserinfo names the member', async () => {
      const provider = await oauth();
      const address = provider.withState('s1').redirect(PAGE);
      const { origin: returned, searchParams } = await visit(address, '/connect/oauth2/authorize', 'lisi');
      expect([returned, searchParams.get('state')]).toEqual(['https://app.example', 's1']);
      const code = searchParams.get('code') ?? '';
      const user = await provider.userFromCode(code);
      expect(user.getId()).toBe('lisi');
      expect(user.getRaw()).toMatchObject({ UserId: 'lisi', errcode: 0 });
      // Once only.
      await expect(provider.userFromCode(code)).rejects.toThrow('Failed to get user openid');
      expect(sandbox.journal.of('user/getuserinfo').map(({ errcode }) => errcode)).toEqual([0, 42022]);
    });

    it('auth/getuserinfo takes a code of the sandbox, in small letters', async () => {
      const code = sandbox.oauthCode({ userid: 'zhangsan' });
      expect(await get(app, 'auth/getuserinfo', { code })).toMatchObject({ errcode: 0, userid: 'zhangsan' });
      expect([40029, 42022]).toContain((await get(app, 'auth/getuserinfo', { code })).errcode);
      const late = sandbox.oauthCode({ userid: 'zhangsan' });
      sandbox.clock.advance(5 * 60_000 + 1);
      expect([40029, 42003]).toContain((await get(app, 'auth/getuserinfo', { code: late })).errcode);
    });

    it('a page of another domain is refused', async () => {
      const address = (await oauth()).redirect('https://evil.example/');
      const response = await fetch(new URL(`/connect/oauth2/authorize${new URL(address).search}`, origin), {
        redirect: 'manual',
      });
      expect(response.status).not.toBe(302);
      expect(await response.text()).toContain('50001');
    });
  });
});
