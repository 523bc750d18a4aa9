import { AES_KEY, CallbackReceiverServer, TOKEN, xmlReply } from '../../test/callback-receiver.js';
import { main } from '../cli.js';
import { runCallbackCommand } from './callback-command.js';

const env = { WORK_WEIXIN_CALLBACK_TOKEN: TOKEN, WORK_WEIXIN_CALLBACK_AES_KEY: AES_KEY };

describe('work-weixin-sandbox callback', () => {
  let receiver: CallbackReceiverServer;
  let io: { out: string; err: string; stdout(text: string): void; stderr(text: string): void };
  beforeEach(async () => {
    receiver = await CallbackReceiverServer.start();
    io = {
      out: '',
      err: '',
      stdout: (text) => void (io.out += text),
      stderr: (text) => void (io.err += text),
    };
  });
  afterEach(() => receiver.close());

  const run = (...args: string[]) => runCallbackCommand(['--to', receiver.url, ...args], io, env);

  it('checks a URL', async () => {
    expect(await run('--check', '--receive-id', 'ww1')).toBe(0);
    expect(io.out).toBe('The URL passed the check.\n');
    receiver.respond = ({ plain }, res) => void res.end(`"${plain}"`);
    expect(await run('--check', '--receive-id', 'ww1')).toBe(1);
    expect(io.err).toBe(
      'work-weixin-sandbox: the URL of --to put quotes around the decrypted echostr: answer with text, not with JSON\n',
    );
  });

  it('sends an event with fields, and prints the reply', async () => {
    const reply = { MsgType: 'text', Content: '收到' };
    receiver.respond = (_, res) => void res.end(xmlReply(reply, { receiveId: 'ww1' }));
    const fields = ['UserID=lisi', 'Department=1', 'Department=2', 'ExtAttr.Item.Name=爱好', 'Alias=a=b'];
    expect(await run('--receive-id', 'ww1', '--event', 'change_contact/create_user', ...fields)).toBe(0);
    expect(receiver.events[0]).toMatchObject({
      ToUserName: 'ww1',
      UserID: 'lisi',
      Department: '1,2',
      ExtAttr: { Item: { Name: '爱好' } },
      Alias: 'a=b',
    });
    expect(io.out).toMatch(/^event\/change_contact\/create_user: 200, attempts: 1, \d+ ms\n/);
    expect(io.out).toContain('"Content": "收到"');
  });

  it('sends to a robot', async () => {
    expect(await run('--kind', 'bot', '--event', 'bot/text', 'text.content=hi', 'from.userid=a')).toBe(0);
    expect(receiver.events[0]).toMatchObject({
      msgtype: 'text',
      text: { content: 'hi' },
      from: { userid: 'a' },
    });
  });

  it('sends to a device, and to the command URL of a suite', async () => {
    receiver.respond = (_, res) => void res.end('success');
    const device = ['--receive-id', 'm1', '--corp-id', 'ww1', '--event', 'device/event/unbind'];
    expect(await run(...device, 'base_info.device_sn=s1')).toBe(0);
    expect(receiver.events[0]).toMatchObject({
      base_info: { model_id: 'm1', auth_corpid: 'ww1', device_sn: 's1' },
    });
    const ticket = ['--receive-id', 'tj1', '--kind', 'suiteCommand', '--event', 'info/suite_ticket'];
    expect(await run(...ticket, 'SuiteTicket=t')).toBe(0);
    expect(receiver.events[1]).toMatchObject({ SuiteId: 'tj1', SuiteTicket: 't' });
  });

  it('fails if the receiver does not answer 200', async () => {
    receiver.respond = (_, res) => void res.writeHead(500).end();
    const fields = ['FromUserName=a', 'Content=b'];
    expect(await run('--receive-id', 'ww1', '--agent-id', '7', '--event', 'message/text', ...fields)).toBe(1);
    expect(receiver.received[0]?.body).toContain('<AgentID><![CDATA[7]]></AgentID>');
    expect(io.err).toContain('answered 500');
  });

  it.each([
    [[], 'write either --check or --event <id>'],
    [['--check', '--event', 'message/text'], 'write either --check or --event <id>'],
    [['--check', '--receive-id', 'a', 'UserID=a'], 'fields are sent with --event'],
    [['--event', 'message/text', '--receive-id', 'a', 'A=1', 'A.B=2'], 'A is either a text or an element'],
    [['--event', 'kf/text', '--receive-id', 'a'], 'no URL gets kf/text'],
    [['--check'], '--receive-id takes the corpid'],
    [['--check', '--receive-id', 'a', '--token', '!'], 'callback.token must be 1 to 32 letters and digits'],
    [['--check', '--receive-id', 'a', '--aes-key', 'x'], 'callback.aesKey must be 43 letters and digits'],
    [['--check', '--receive-id', 'a', '--kind', 'x'], '--kind must be one of'],
    [['--event', 'message/txt', '--receive-id', 'a'], 'there is no event message/txt; closest: message/text'],
    [
      ['--event', 'message/text', '--receive-id', 'a', 'Content'],
      'a field is written as name=value, not "Content"',
    ],
    [['--event', 'message/text', '--receive-id', 'a', 'Contnt=a'], 'did you mean Content?'],
    [['--event', 'message/text', '--receive-id', 'a', '--agent-id', 'x'], '--agent-id takes a number'],
    [['--verbose'], '--verbose'],
  ])('refuses %j', async (args, message) => {
    expect(await run(...args)).toBe(2);
    expect(io.err).toContain(message);
    expect(io.err).toContain('See work-weixin-sandbox callback --help');
    expect(receiver.received).toHaveLength(0);
  });

  it('asks for a token, and shows its help', async () => {
    expect(await runCallbackCommand(['--to', receiver.url, '--check', '--receive-id', 'a'], io, {})).toBe(2);
    expect(io.err).toContain('write --token, or set WORK_WEIXIN_CALLBACK_TOKEN');
    expect(await main(['callback', '--help'], { ...io, stopped: () => new Promise(() => undefined) })).toBe(
      0,
    );
    expect(io.out).toContain('--aes-key <text>');
  });
});
