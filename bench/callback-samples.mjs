// Callbacks as 企业微信 sends them, each a different event: the same one twice would be handled once.
import { createCipheriv, createHash, randomBytes } from 'node:crypto';

export const CORP = 'wwbench';
export const RECEIVER = { token: 'bench', aesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' };
export const KEY = Buffer.from(`${RECEIVER.aesKey}=`, 'base64');

const cdata = (name, text) => `<${name}><![CDATA[${text}]]></${name}>`;

/** The event of a new member with two attributes, as on page 90970. */
export function createUserEvent(userId) {
  const attribute = (name, value) =>
    `<Item>${cdata('Name', name)}<Type>0</Type><Text>${cdata('Value', value)}</Text></Item>`;
  return (
    `<xml>${cdata('ToUserName', CORP)}${cdata('FromUserName', 'sys')}<CreateTime>1403610513</CreateTime>` +
    `${cdata('MsgType', 'event')}${cdata('Event', 'change_contact')}${cdata('ChangeType', 'create_user')}` +
    `${cdata('UserID', userId)}${cdata('Name', '张三')}${cdata('Department', '1,2,3')}<MainDepartment>1</MainDepartment>` +
    `${cdata('IsLeaderInDept', '1,0,0')}${cdata('DirectLeader', 'lisi,wangwu')}${cdata('Position', '产品经理')}` +
    `<Mobile>13800000000</Mobile><Gender>1</Gender>${cdata('Email', 'zhangsan@example.com')}` +
    `${cdata('BizMail', 'zhangsan@corp.example')}<Status>1</Status>${cdata('Avatar', 'https://wx.example/0')}` +
    `${cdata('Alias', 'zhangsan')}${cdata('Telephone', '020-123456')}${cdata('Address', '广州市')}` +
    `<ExtAttr>${attribute('爱好', '旅游')}${attribute('卡号', '1234567890')}</ExtAttr></xml>`
  );
}

function encrypted(text) {
  const message = Buffer.from(text);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(message.length);
  const filled = Buffer.concat([randomBytes(16), length, message, Buffer.from(CORP)]);
  const pad = 32 - (filled.length % 32);
  const cipher = createCipheriv('aes-256-cbc', KEY, KEY.subarray(0, 16)).setAutoPadding(false);
  return (
    cipher.update(Buffer.concat([filled, Buffer.alloc(pad, pad)]), undefined, 'base64') +
    cipher.final('base64')
  );
}

function signed(text) {
  const [timestamp, nonce] = [
    String(Math.floor(Date.now() / 1_000)),
    String(Math.floor(Math.random() * 1e10)),
  ];
  const parts = [RECEIVER.token, timestamp, nonce, text].sort();
  const signature = createHash('sha1').update(parts.join('')).digest('hex');
  return `msg_signature=${signature}&timestamp=${timestamp}&nonce=${nonce}`;
}

/** The query and the body of a request. */
export function delivery(userId) {
  const text = encrypted(createUserEvent(userId));
  const body = `<xml>${cdata('ToUserName', CORP)}${cdata('AgentID', '')}${cdata('Encrypt', text)}</xml>`;
  return { query: signed(text), body };
}

/** The query of the console's check of a URL. */
export function check(echo) {
  const text = encrypted(echo);
  return `${signed(text)}&echostr=${encodeURIComponent(text)}`;
}
