import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** The settings of a callback URL, as the console has them. */
export interface SenderSettings {
  readonly token: string;
  readonly aesKey: string;
  readonly receiveId: string;
}

export interface Sealed {
  readonly query: Record<string, string>;
  readonly encrypted: string;
}

export const KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';

/** Writes what 企业微信 writes, from the vendor's page and not from the product's code. */
export class CallbackSender {
  constructor(readonly settings: SenderSettings) {}

  encrypt(text: string, random = randomBytes(16), { receiveId } = this.settings): string {
    const message = Buffer.from(text, 'utf8');
    const size = Buffer.from([0, 0, 0, 0]);
    size.writeUInt32BE(message.length, 0);
    const content = Buffer.concat([random, size, message, Buffer.from(receiveId, 'utf8')]);
    const missing = 32 - (content.length % 32);
    return this.encryptBytes(Buffer.concat([content, Buffer.alloc(missing, missing)]));
  }

  /** Of plain bytes that are padded already. */
  encryptBytes(bytes: Uint8Array): string {
    const cipher = createCipheriv('aes-256-cbc', this.key, this.key.subarray(0, 16));
    cipher.setAutoPadding(false);
    return cipher.update(bytes, undefined, 'base64') + cipher.final('base64');
  }

  decrypt(encrypted: string): string {
    const cipher = createDecipheriv('aes-256-cbc', this.key, this.key.subarray(0, 16));
    cipher.setAutoPadding(false);
    const bytes = Buffer.concat([cipher.update(encrypted, 'base64'), cipher.final()]);
    const size = bytes.readUInt32BE(16);
    const rest = bytes.subarray(20 + size, bytes.length - (bytes.at(-1) ?? 0)).toString();
    if (rest !== this.settings.receiveId) throw new Error(`another receiver: ${rest}`);
    return bytes.subarray(20, 20 + size).toString();
  }

  sign(timestamp: string, nonce: string, encrypted: string): string {
    const texts = [this.settings.token, timestamp, nonce, encrypted].sort();
    return createHash('sha1').update(texts.join('')).digest('hex');
  }

  seal(text: string, seconds = Math.floor(Date.now() / 1000)): Sealed {
    return this.sealed(this.encrypt(text), seconds);
  }

  sealed(encrypted: string, seconds = Math.floor(Date.now() / 1000)): Sealed {
    const [timestamp, nonce] = [String(seconds), randomBytes(6).toString('hex')];
    const query = { msg_signature: this.sign(timestamp, nonce, encrypted), timestamp, nonce };
    return { query, encrypted };
  }

  /** The parts of `CallbackReceiver.receive()`. */
  push(text: string, json = text.startsWith('{')) {
    const { query, encrypted } = this.seal(text);
    return { method: 'POST', query, body: json ? jsonEnvelope(encrypted) : xmlEnvelope(encrypted) };
  }

  check(text: string) {
    const { query, encrypted } = this.seal(text);
    return { method: 'GET', query: { ...query, echostr: encrypted } };
  }

  /** The plain text of a reply, once its signature is checked. */
  open(reply: string): string {
    if (reply.startsWith('{')) {
      const { encrypt, msgsignature, timestamp, nonce } = JSON.parse(reply) as Record<string, string>;
      if (typeof timestamp !== 'number') throw new Error('the timestamp of a robot is a number');
      return this.checked(encrypt ?? '', String(timestamp), nonce ?? '', msgsignature);
    }
    const of = (name: string) =>
      new RegExp(`<${name}>(?:<!\\[CDATA\\[)?(.*?)(?:\\]\\]>)?</${name}>`).exec(reply)?.[1] ?? '';
    return this.checked(of('Encrypt'), of('TimeStamp'), of('Nonce'), of('MsgSignature'));
  }

  private checked(
    encrypted: string,
    timestamp: string,
    nonce: string,
    signature: string | undefined,
  ): string {
    if (this.sign(timestamp, nonce, encrypted) !== signature) throw new Error('wrong signature');
    return this.decrypt(encrypted);
  }

  private get key(): Buffer {
    return Buffer.from(`${this.settings.aesKey}=`, 'base64');
  }
}

export function xmlEnvelope(encrypted: string): string {
  return `<xml><ToUserName><![CDATA[ww1]]></ToUserName><AgentID><![CDATA[1]]></AgentID><Encrypt><![CDATA[${encrypted}]]></Encrypt></xml>`;
}

export function jsonEnvelope(encrypted: string): string {
  return JSON.stringify({ encrypt: encrypted });
}

/** A message or event with CDATA, as the vendor writes it. */
export function xmlOf(fields: Readonly<Record<string, string | number>>): string {
  const elements = Object.entries(fields).map(([name, value]) =>
    typeof value === 'number' ? `<${name}>${value}</${name}>` : `<${name}><![CDATA[${value}]]></${name}>`,
  );
  return `<xml>${elements.join('')}</xml>`;
}
