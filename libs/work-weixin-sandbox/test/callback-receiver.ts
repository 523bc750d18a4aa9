import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decrypt, encrypt, isSignedBy, signatureOf } from '../src/callback/callback-cipher.js';
import type { CallbackFields } from '../src/callback/callback-fields.js';
import { readXml } from '../src/callback/xml.reader.js';
import { writeXml } from '../src/callback/xml.writer.js';

export const TOKEN = 'QDG6eK';
export const AES_KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';

/** One request to a receiver, decrypted. */
export interface ReceivedCallback {
  readonly method: string;
  readonly contentType: string;
  readonly query: URLSearchParams;
  /** The body as sent. */
  readonly body: string;
  readonly isSigned: boolean;
  readonly plain: string;
  readonly receiveId: string;
  readonly fields: CallbackFields;
}

export type Responder = (
  call: ReceivedCallback,
  res: ServerResponse,
  req: IncomingMessage,
) => void | Promise<void>;

/** A plain HTTP server that receives callbacks, and answers as a test says. */
export class CallbackReceiverServer {
  readonly received: ReceivedCallback[] = [];
  /** By default the plain echostr, or an empty 200. */
  respond: Responder = (call, res) => void res.end(call.method === 'GET' ? call.plain : '');

  private constructor(private readonly server: Server) {}

  static async start(): Promise<CallbackReceiverServer> {
    const server = createServer();
    const receiver = new CallbackReceiverServer(server);
    server.on('request', (req, res) => void receiver.handle(req, res));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/wecom?tenant=a`;
  }

  get settings() {
    return { url: this.url, token: TOKEN, aesKey: AES_KEY };
  }

  /** The fields of the received POST requests. */
  get events(): CallbackFields[] {
    return this.received.filter(({ method }) => method === 'POST').map(({ fields }) => fields);
  }

  async connections(): Promise<number> {
    return new Promise((resolve) => this.server.getConnections((_, count) => resolve(count)));
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const query = new URL(req.url ?? '', 'http://x').searchParams;
    const isJson = body.startsWith('{');
    const sealed = isJson ? (JSON.parse(body) as CallbackFields).encrypt : undefined;
    const encrypted = (query.get('echostr') ?? sealed ?? readXml(body).Encrypt) as string;
    const texts = {
      token: TOKEN,
      timestamp: query.get('timestamp') ?? '',
      nonce: query.get('nonce') ?? '',
      encrypted,
    };
    const plain = decrypt(encrypted, AES_KEY);
    const message = plain?.message ?? '';
    const call: ReceivedCallback = {
      method: req.method ?? '',
      contentType: req.headers['content-type'] ?? '',
      query,
      body,
      isSigned: isSignedBy(query.get('msg_signature') ?? '', texts),
      plain: message,
      receiveId: plain?.receiveId ?? '',
      fields: req.method === 'GET' ? {} : isJson ? (JSON.parse(message) as CallbackFields) : readXml(message),
    };
    this.received.push(call);
    await this.respond(call, res, req);
  }
}

/** A passive reply in XML, with one wrong part if the test says so. */
export function xmlReply(
  fields: CallbackFields | string,
  {
    receiveId = '',
    aesKey = AES_KEY,
    token = TOKEN,
  }: { receiveId?: string; aesKey?: string; token?: string },
): string {
  const message = typeof fields === 'string' ? fields : writeXml(fields);
  const encrypted = encrypt({ message, receiveId }, aesKey);
  const [timestamp, nonce] = ['1700000000', 'reply1'];
  return writeXml({
    Encrypt: encrypted,
    MsgSignature: signatureOf({ token, timestamp, nonce, encrypted }),
    TimeStamp: Number(timestamp),
    Nonce: nonce,
  });
}

/** A passive reply of a robot, or with a receiveid that of a device. */
export function botReply(
  fields: CallbackFields,
  nonce: string,
  timestamp: number | string = 1_700_000_000,
  receiveId = '',
): string {
  const encrypted = encrypt({ message: JSON.stringify(fields), receiveId }, AES_KEY);
  const texts = { token: TOKEN, timestamp: String(timestamp), nonce, encrypted };
  return JSON.stringify({ encrypt: encrypted, msgsignature: signatureOf(texts), timestamp, nonce });
}
