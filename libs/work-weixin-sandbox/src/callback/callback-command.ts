import { parseArgs } from 'node:util';
import { messageOf } from '../errors/message-of.js';
import { CallbackCheckError } from './callback-check.error.js';
import type { CallbackFields, CallbackValue } from './callback-fields.js';
import {
  type CallbackReceiver,
  checkCredentials,
  checkUrl,
  RECEIVER_KINDS,
  type ReceiverKind,
} from './callback-seed.js';
import { resolveCallbacks } from './callback.options.js';
import { Deliverer } from './deliverer.js';
import { findEvent } from './event-catalogue.js';
import { writeMessage } from './event-message.js';
import { passUrlCheck } from './url-check.js';

/** Environment variables for what a process list should not show. */
const TOKEN_VARIABLE = 'WORK_WEIXIN_CALLBACK_TOKEN';
const KEY_VARIABLE = 'WORK_WEIXIN_CALLBACK_AES_KEY';
const NAME = '--to';

const HELP = `Usage: work-weixin-sandbox callback --to <url> --check
       work-weixin-sandbox callback --to <url> --event <id> [field=value ...]

Calls a callback URL as the WeCom server does, once and without a sandbox.

  --to <url>           URL of the receiver
  --check              do what the admin console does when a URL is saved
  --event <id>         send a callback, such as change_contact/create_user or message/text
  field=value          a field of the callback; a dot leads into an element: ScanCodeInfo.ScanType=qrcode
  --token <text>       the Token; better in the environment variable ${TOKEN_VARIABLE}
  --aes-key <text>     the EncodingAESKey; better in ${KEY_VARIABLE}
  --receive-id <text>  the corpid, suite id or model id; not for a robot
  --corp-id <text>     the corp that a suite, provider or device is told about (default: the receive id)
  --kind <kind>        ${RECEIVER_KINDS.slice(0, 6).join(', ')},
                       ${RECEIVER_KINDS.slice(6).join(', ')} (default: by the event, or app)
  --agent-id <n>       the AgentID of the app
  --loose              send undocumented fields too
  --help               show this help

Exit codes: 0 if all is well, 1 if the receiver answered wrongly, 2 for invalid arguments.
`;

/** Output of the program. */
export interface CommandIo {
  stdout(text: string): void;
  stderr(text: string): void;
}

/** Runs `work-weixin-sandbox callback`. @returns the exit code */
export async function runCallbackCommand(
  argv: readonly string[],
  io: CommandIo,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<number> {
  try {
    const command = parseCommand(argv, env);
    if (command === undefined) {
      io.stdout(HELP);
      return 0;
    }
    return await (command.event === undefined ? check(command, io) : send(command, command.event, io));
  } catch (error) {
    if (error instanceof CallbackCheckError) {
      io.stderr(`work-weixin-sandbox: ${error.message}\n`);
      return 1;
    }
    io.stderr(`work-weixin-sandbox: ${messageOf(error)}\nSee work-weixin-sandbox callback --help\n`);
    return 2;
  }
}

type Command = NonNullable<ReturnType<typeof parseCommand>>;

async function check({ receiver, options }: Command, io: CommandIo): Promise<number> {
  const { signal } = new AbortController();
  await passUrlCheck(receiver, { nowMs: Date.now(), timeoutMs: options.checkTimeoutMs, signal });
  io.stdout('The URL passed the check.\n');
  return 0;
}

async function send({ receiver, options, fields, agentId, strict }: Command, id: string, io: CommandIo) {
  const event = findEvent(id);
  const message = writeMessage({ event, fields, receiver, agentId, strict, nowMs: Date.now() });
  const strike = { kinds: [], delayMs: 0 };
  const { signal } = new AbortController();
  const deliverer = new Deliverer(options, Date.now);
  const result = await deliverer.deliver({ receiver, event, message, agentId, strike, signal });
  const { status, attempts, durationMs, problem, reply } = result;
  io.stdout(`${event.id}: ${status ?? 'no answer'}, attempts: ${attempts}, ${durationMs.toFixed(0)} ms\n`);
  if (reply !== undefined) {
    io.stdout(`${typeof reply === 'string' ? reply : JSON.stringify(reply, undefined, 2)}\n`);
  }
  if (problem !== undefined) io.stderr(`work-weixin-sandbox: ${problem}\n`);
  return status === 200 && problem === undefined ? 0 : 1;
}

/** @returns `undefined` for `--help` */
function parseCommand(argv: readonly string[], env: Readonly<Record<string, string | undefined>>) {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      token: { type: 'string' },
      'aes-key': { type: 'string' },
      'receive-id': { type: 'string' },
      'corp-id': { type: 'string' },
      kind: { type: 'string' },
      'agent-id': { type: 'string' },
      event: { type: 'string' },
      check: { type: 'boolean', default: false },
      loose: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const { to: url, event, 'receive-id': receiveId, 'agent-id': agentId } = values;
  if (url === undefined) throw new TypeError('--to takes the URL of the receiver');
  if (values.check === (event !== undefined)) throw new TypeError('write either --check or --event <id>');
  if (values.check && positionals.length > 0)
    throw new TypeError('fields are sent with --event, not with --check');
  const kind = kindOf(values.kind, event);
  if (receiveId === undefined && kind !== 'bot') {
    throw new TypeError('--receive-id takes the corpid, suite id or model id; only a robot has none');
  }
  const credentials = {
    token: given(values.token ?? env[TOKEN_VARIABLE], '--token', TOKEN_VARIABLE),
    aesKey: given(values['aes-key'] ?? env[KEY_VARIABLE], '--aes-key', KEY_VARIABLE),
  };
  checkUrl('callback.url', url);
  checkCredentials('callback', credentials);
  if (agentId !== undefined && !/^\d{1,10}$/.test(agentId)) throw new TypeError('--agent-id takes a number');
  return {
    receiver: { ...credentials, ...receiverOf(kind, receiveId, values['corp-id']), url },
    options: resolveCallbacks({}),
    fields: fieldsOf(positionals),
    agentId: agentId === undefined ? undefined : Number(agentId),
    strict: !values.loose,
    event,
  };
}

/** @throws TypeError for an unknown kind */
function kindOf(kind: string | undefined, event: string | undefined): ReceiverKind {
  const found = RECEIVER_KINDS.find((one) => one === kind);
  if (found !== undefined) return found;
  if (kind !== undefined) throw new TypeError(`--kind must be one of ${RECEIVER_KINDS.join(', ')}`);
  if (event === undefined) return 'app';
  // Only these kinds get JSON. Everything else can arrive at an app.
  const described = findEvent(event);
  return (described.isJson ? RECEIVER_KINDS : []).find((one) => described.isFor(one)) ?? 'app';
}

function receiverOf(
  kind: ReceiverKind,
  receiveId = '',
  corpId = receiveId,
): Omit<CallbackReceiver, 'url' | 'token' | 'aesKey'> {
  return { name: NAME, kind, corpId, receiveId, idsOnly: false };
}

function given(value: string | undefined, option: string, variable: string): string {
  if (value === undefined || value === '') throw new TypeError(`write ${option}, or set ${variable}`);
  return value;
}

/** `A=1 B.C=2` as fields. A name that occurs several times is a list. */
function fieldsOf(texts: readonly string[]): CallbackFields {
  const root = new Map<string, FieldNode>();
  for (const text of texts) {
    const at = text.indexOf('=');
    if (at < 1)
      throw new TypeError(`a field is written as name=value, not ${JSON.stringify(text.slice(0, 40))}`);
    const names = text.slice(0, at).split('.');
    let node: FieldNode = { inner: root, values: [] };
    for (const name of names) {
      const next: FieldNode = node.inner.get(name) ?? { inner: new Map(), values: [] };
      node.inner.set(name, next);
      node = next;
    }
    node.values.push(text.slice(at + 1));
  }
  return fieldsIn(root);
}

interface FieldNode {
  readonly inner: Map<string, FieldNode>;
  readonly values: string[];
}

function fieldsIn(nodes: ReadonlyMap<string, FieldNode>): CallbackFields {
  return Object.fromEntries([...nodes].map(([name, node]) => [name, valueOf(name, node)]));
}

/** @throws TypeError for a text and an element of one name */
function valueOf(name: string, { inner, values }: FieldNode): CallbackValue {
  if (inner.size > 0 && values.length > 0) {
    throw new TypeError(`${name} is either a text or an element: write ${name}=… or ${name}.…=…`);
  }
  if (inner.size > 0) return fieldsIn(inner);
  const [first = '', ...others] = values;
  return others.length > 0 ? values : first;
}
