import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { HttpFile } from 'nestjs-http-remote';
import { WebhookSendWorkWxInput } from '../../catalogue/webhook/webhook-send.api.js';
import { WebhookUploadMediaWorkWxInput } from '../../catalogue/webhook/webhook-upload-media.api.js';
import { Errcode } from '../../errcode/errcode.js';
import { RobotAddressInvalidError } from '../../errors/robot-address-invalid.error.js';
import { WorkWeixinStub } from '../../testing/work-weixin-stub.js';
import { newsNotice, textNotice } from '../card/notice-cards.js';
import { WorkWeixinRobot } from './work-weixin-robot.js';

const KEY = 's3cret-693a91f6-7xxx-4bc4-97a0-0ec2sifa5aaa';
const URL_OF_ROBOT = `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${KEY}`;
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

let stub: WorkWeixinStub;
let robot: WorkWeixinRobot;

beforeEach(() => {
  stub = new WorkWeixinStub();
  robot = new WorkWeixinRobot(stub.service({ corpId: 'ww1', secrets: { app: 's3cret-app' } }), URL_OF_ROBOT);
});

const body = () => JSON.parse(String(stub.requests.at(-1)?.body)) as object;

describe('The address of a robot', () => {
  const robotOf = (keyOrUrl: string) => new WorkWeixinRobot(stub.service(), keyOrUrl);

  it.each([
    KEY,
    ` ${KEY}\n`,
    URL_OF_ROBOT,
    `  ${URL_OF_ROBOT}  `,
    `https://qyapi.weixin.qq.com/cgi-bin/webhook/upload_media?type=file&key=${KEY}`,
    `https://QYAPI.weixin.qq.com/cgi-bin/webhook/send?debug=1&key=${KEY}#x`,
  ])('may be %j', async (keyOrUrl) => {
    stub.on(WebhookSendWorkWxInput).reply({});
    await robotOf(keyOrUrl).text('hello');
    expect(stub.sent(WebhookSendWorkWxInput)).toMatchObject([{ key: KEY }]);
  });

  it.each([
    [
      `https://evil.example/cgi-bin/webhook/send?key=${KEY}`,
      'its host is "evil.example", not qyapi.weixin.qq.com',
    ],
    [
      `https://qyapi.weixin.qq.com.evil.example/cgi-bin/webhook/send?key=${KEY}`,
      'its host is "qyapi.weixin.qq.com.evil',
    ],
    [
      `https://qyapi.weixin.qq.com@evil.example/cgi-bin/webhook/send?key=${KEY}`,
      'its host is "evil.example"',
    ],
    [
      `https://qyapi.weixin.qq.com:8443/cgi-bin/webhook/send?key=${KEY}`,
      'its host is "qyapi.weixin.qq.com:8443"',
    ],
    [`http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${KEY}`, 'it starts with http://'],
    [`https://qyapi.weixin.qq.com/cgi-bin/message/send?key=${KEY}`, 'its path is not /cgi-bin/webhook/send'],
    ['https://qyapi.weixin.qq.com/cgi-bin/webhook/send', 'it has no key'],
    ['https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=', 'it has no key'],
    [`qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${KEY}`, 'neither a key nor an address'],
    [`${KEY}&x=1`, 'neither a key nor an address'],
    ['', 'it is empty'],
    ['  ', 'it is empty'],
    [undefined as unknown as string, 'it is undefined'],
    [null as unknown as string, 'it is null'],
  ])('may not be %j', (keyOrUrl, why) => {
    const error = thrownBy(() => robotOf(keyOrUrl));
    expect(error).toBeInstanceOf(RobotAddressInvalidError);
    expect(error).toMatchObject({ stage: 'configure', message: expect.stringContaining(why) as string });
    expect(inspect(error)).not.toContain(KEY);
  });

  it('is never printed', () => {
    expect(inspect(robot, { depth: Infinity, showHidden: true })).not.toContain(KEY);
    expect(JSON.stringify(Object.entries(robot).map(([name]) => name))).not.toContain('key');
  });
});

describe('WorkWeixinRobot', () => {
  beforeEach(() => {
    stub.on(WebhookSendWorkWxInput).reply({});
    stub.on(WebhookUploadMediaWorkWxInput).reply({ mediaId: 'm1' });
  });

  it('sends a text that mentions members', async () => {
    await robot.text('构建失败', { userIds: ['zhangsan'], mobiles: ['13800000000'], all: true });
    expect(body()).toEqual({
      msgtype: 'text',
      text: {
        content: '构建失败',
        mentioned_list: ['zhangsan', '@all'],
        mentioned_mobile_list: ['13800000000'],
      },
    });
    await robot.text('hello');
    expect(body()).toEqual({ msgtype: 'text', text: { content: 'hello' } });
  });

  it('refuses a text that the server refuses, and cuts none', async () => {
    await robot.text('中'.repeat(682));
    await expect(robot.text('中'.repeat(683))).rejects.toMatchObject({
      violations: [{ property: 'text.content', message: '文本内容长度不能超过2048个字节' }],
    });
    await expect(robot.markdown('a'.repeat(4_097))).rejects.toMatchObject({ name: 'InputInvalidError' });
    await robot.text('中'.repeat(683), {}, { validation: 'off' });
  });

  it('sends both kinds of Markdown, and articles', async () => {
    await robot.markdown('**a**');
    expect(body()).toEqual({ msgtype: 'markdown', markdown: { content: '**a**' } });
    await robot.markdownV2('| a |');
    expect(body()).toEqual({ msgtype: 'markdown_v2', markdown_v2: { content: '| a |' } });
    await robot.news([{ title: 'a', url: 'https://a.example' }]);
    expect(body()).toEqual({
      msgtype: 'news',
      news: { articles: [{ title: 'a', url: 'https://a.example' }] },
    });
  });

  it('sends cards', async () => {
    await robot.card(textNotice({ title: 'a', link: 'https://a.example' }));
    expect(body()).toMatchObject({ msgtype: 'template_card', template_card: { card_type: 'text_notice' } });
    await robot.card(newsNotice({ title: 'a', image: 'https://a.example/i.png', link: 'https://a.example' }));
    expect(body()).toMatchObject({ template_card: { card_type: 'news_notice' } });
  });

  it('uses the options of each call, and of all', async () => {
    const service = stub.service({
      tenants: {
        acme: { corpId: 'ww1', secrets: { app: 's3cret-a' } },
        globex: { corpId: 'ww2', secrets: { app: 's3cret-b' } },
      },
    });
    const ofAcme = new WorkWeixinRobot(service, KEY, { tenant: 'acme' });
    await ofAcme.text('a');
    await ofAcme.text('b', {}, { tenant: 'globex' });
    expect(stub.sent(WebhookSendWorkWxInput, { tenant: 'acme' })).toHaveLength(1);
    expect(stub.sent(WebhookSendWorkWxInput, { tenant: 'globex' })).toHaveLength(1);
  });

  it('uploads a file, then sends it', async () => {
    await robot.file(new HttpFile(PNG, '报表.pdf'));
    expect(stub.sent(WebhookUploadMediaWorkWxInput)).toMatchObject([{ type: 'file', key: KEY }]);
    expect(body()).toEqual({ msgtype: 'file', file: { media_id: 'm1' } });
    await robot.voice(new HttpFile(PNG, 'a.amr'));
    expect(stub.sent(WebhookUploadMediaWorkWxInput).at(-1)).toMatchObject({ type: 'voice' });
    expect(body()).toEqual({ msgtype: 'voice', voice: { media_id: 'm1' } });
  });

  describe('with files on disk', () => {
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'robot-'));
    });
    afterAll(() => rm(folder, { recursive: true }));

    it('sends an image as Base64 with its MD5, from bytes or a path', async () => {
      const path = join(folder, '图.png');
      await writeFile(path, PNG);
      const image = { base64: PNG.toString('base64'), md5: createHash('md5').update(PNG).digest('hex') };
      for (const source of [PNG, new Uint8Array(PNG), path, pathToFileURL(path)]) {
        await robot.image(source);
        expect(body()).toEqual({ msgtype: 'image', image });
      }
    });

    it('sends exactly the bytes of a view', async () => {
      await robot.image(new Uint8Array(new Uint8Array([1, 2, 3, 4]).buffer, 1, 2));
      expect(body()).toMatchObject({ image: { base64: Buffer.from([2, 3]).toString('base64') } });
    });

    it('refuses an image of more than 2 MiB, before it is read', async () => {
      const path = join(folder, 'large.png');
      await writeFile(path, Buffer.alloc(2 * 2 ** 20 + 1));
      for (const source of [path, Buffer.alloc(2 * 2 ** 20 + 1)]) {
        await expect(robot.image(source)).rejects.toMatchObject({
          name: 'InputInvalidError',
          outcome: 'not-sent',
          message: expect.stringContaining('图片编码前不超过2MB') as string,
        });
      }
      await robot.image(Buffer.alloc(2 * 2 ** 20));
      expect(stub.sent(WebhookSendWorkWxInput)).toHaveLength(1);
    });

    it('names only the file if it cannot be read', async () => {
      const error = await rejectionOf(robot.image(join(folder, 'missing.png')));
      expect(error).toMatchObject({
        name: 'InputNotEncodableError',
        message: expect.stringContaining('"missing.png" cannot be read: ENOENT') as string,
      });
      expect(String(error)).not.toContain(folder);
      await expect(robot.image(folder)).rejects.toMatchObject({ name: 'InputNotEncodableError' });
    });

    it('uploads a file by its path', async () => {
      const path = join(folder, '周报.txt');
      await writeFile(path, 'content');
      await robot.file(path);
      expect(stub.sent(WebhookUploadMediaWorkWxInput)[0]?.media).toMatchObject({ fileName: '周报.txt' });
    });
  });
});

describe('An error of a robot', () => {
  it('has advice, and no key', async () => {
    for (const code of [
      Errcode.InvalidWebhookKey,
      Errcode.WebhookGroupForbidden,
      Errcode.WebhookDisabled,
      Errcode.WebhookNotInGroup,
      Errcode.WebhookContentEmpty,
      Errcode.WebhookImageTooLarge,
      Errcode.FrequencyLimitExceeded,
    ]) {
      const service = new WorkWeixinStub();
      service.on(WebhookSendWorkWxInput).refuse(code, { errmsg: `refused for key ${KEY}` });
      const error = await rejectionOf(new WorkWeixinRobot(service.service(), KEY).text('a'));
      expect(error).toMatchObject({ errcode: code, advice: expect.stringMatching(/./) as string });
      expect(inspect(error)).not.toContain(KEY);
    }
  });

  it('is thrown if the upload returns no id', async () => {
    stub.on(WebhookUploadMediaWorkWxInput).reply({});
    await expect(robot.file(new HttpFile(PNG, 'a.txt'))).rejects.toMatchObject({
      name: 'ResponseUnreadableError',
      message: 'webhook/upload_media: the response has no media_id',
    });
  });

  it('is not followed by another message', async () => {
    stub.on(WebhookSendWorkWxInput).fail();
    await expect(robot.text('a')).rejects.toMatchObject({ outcome: 'unknown' });
    expect(stub.sent(WebhookSendWorkWxInput)).toHaveLength(1);
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

function rejectionOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => {
      throw new Error('nothing was thrown');
    },
    (error: unknown) => error,
  );
}
