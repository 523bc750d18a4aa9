/**
 * What a receiver of a corp stands for. It decides the receiveid, the format, and the events that the server sends to it:
 * `contacts` (通讯录同步), `externalContact` (客户联系), `kf` (微信客服), `app` (接收消息 of an app, which can get every event in
 * XML), `delegatedApp` (an app that a provider develops for the corp), or `bot` (a robot by URL, JSON with an empty receiveid).
 *
 * @see {@link CallbackReceiverSeed}
 */
export type CallbackKind = 'contacts' | 'externalContact' | 'kf' | 'app' | 'delegatedApp' | 'bot';

/** What any receiver stands for. */
export type ReceiverKind =
  CallbackKind | 'suiteCommand' | 'suiteData' | 'provider' | 'device' | 'deviceService';

const KINDS: readonly CallbackKind[] = ['contacts', 'externalContact', 'kf', 'app', 'delegatedApp', 'bot'];

/** Those of corps, and those that belong to no corp. */
export const RECEIVER_KINDS: readonly ReceiverKind[] = [
  ...KINDS,
  ...(['suiteCommand', 'suiteData', 'provider', 'device', 'deviceService'] as const),
];

/** The kinds that get JSON. */
const JSON_KINDS: ReadonlySet<ReceiverKind> = new Set<ReceiverKind>(['bot', 'device', 'deviceService']);

/** Functions of a corp whose receivers have their names. */
const NAMED_KINDS: ReadonlySet<string> = new Set(['contacts', 'externalContact', 'kf']);

/**
 * A callback URL as an administrator configures it.
 *
 * @see {@link CorpSeed}
 */
export interface CallbackReceiverSeed {
  /** An absolute http or https URL. */
  url: string;
  /** 1 to 32 letters and digits. */
  token: string;
  /** The EncodingAESKey: 43 letters and digits. */
  aesKey: string;
  /** @default the name if it is `contacts`, `externalContact` or `kf`, otherwise `app` */
  kind?: CallbackKind;
  /**
   * For `contacts`: whether the URL was set after 2022-08-15. Events of the console then have ids only.
   * @default false
   */
  idsOnly?: boolean;
  /**
   * Stands behind the message in the encrypted text: the suite id for a suite.
   * @default the corpid, or an empty text for a robot
   */
  receiveId?: string;
}

/** Any receiver, with its defaults. */
export interface CallbackReceiver extends Readonly<Required<Omit<CallbackReceiverSeed, 'kind'>>> {
  readonly name: string;
  readonly kind: ReceiverKind;
  /** The corp that the callbacks are about. */
  readonly corpId: string;
  /** The app's, if the receiver has the name of a secret with one. */
  readonly agentId?: number;
  /** Only of the two receivers of a suite. */
  readonly suiteId?: string;
}

/** @throws TypeError with the field and the expected value; never with the value of a secret */
export function checkCallbackReceiver(place: string, given: Readonly<CallbackReceiverSeed>): void {
  checkKnown(place, given, ['url', 'token', 'aesKey', 'kind', 'idsOnly', 'receiveId']);
  const { url, kind, idsOnly, receiveId } = given;
  const wrong = (what: string) => new TypeError(`${place}${what}`);
  checkUrl(`${place}.url`, url);
  checkCredentials(place, given);
  if (kind !== undefined && !KINDS.includes(kind)) throw wrong(`.kind must be one of ${KINDS.join(', ')}`);
  if (idsOnly !== undefined && typeof idsOnly !== 'boolean') throw wrong('.idsOnly must be true or false');
  if (receiveId !== undefined && typeof receiveId !== 'string') throw wrong('.receiveId must be a string');
}

/** Names with a slash are those of suites, providers and devices. @throws TypeError */
export function checkReceiverName(place: string, name: unknown): void {
  if (typeof name === 'string' && name !== '' && !name.includes('/')) return;
  throw new TypeError(`${place}: a receiver needs a name without a slash, not ${JSON.stringify(name)}`);
}

/** @throws TypeError for a field that is not known */
export function checkKnown(place: string, given: object, known: readonly string[]): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new TypeError(`${place} has an unknown field ${unknown}: it takes ${known.join(', ')}`);
}

/** @throws TypeError unless it can be the URL of a receiver */
export function checkUrl(place: string, url: unknown): void {
  if (isReceiverUrl(url)) return;
  throw new TypeError(`${place} must be an absolute http or https URL without user, password and fragment`);
}

/** @throws TypeError without the value, which is a secret */
export function checkCredentials(
  place: string,
  { token, aesKey }: { token: unknown; aesKey: unknown },
): void {
  if (typeof token !== 'string' || !/^[A-Za-z\d]{1,32}$/.test(token)) {
    throw new TypeError(`${place}.token must be 1 to 32 letters and digits`);
  }
  if (typeof aesKey !== 'string' || !/^[A-Za-z\d]{43}$/.test(aesKey)) {
    throw new TypeError(`${place}.aesKey must be 43 letters and digits`);
  }
}

/** Fills in the defaults. */
export function callbackReceiver(
  name: string,
  seed: Readonly<CallbackReceiverSeed>,
  { corpId, agentId }: { corpId: string; agentId?: number },
): CallbackReceiver {
  const { kind = NAMED_KINDS.has(name) ? (name as CallbackKind) : 'app' } = seed;
  const { receiveId = kind === 'bot' ? '' : corpId, idsOnly = false, url, token, aesKey } = seed;
  return { name, corpId, agentId, url, token, aesKey, kind, idsOnly, receiveId };
}

/** Whether callbacks and replies are JSON. */
export function isJsonReceiver({ kind }: CallbackReceiver): boolean {
  return JSON_KINDS.has(kind);
}

/** Texts that no log may show. A short token could be an ordinary word. */
export function secretsOf({ token, aesKey }: { readonly token: string; readonly aesKey: string }): string[] {
  return token.length >= 8 ? [aesKey, token] : [aesKey];
}

function isReceiverUrl(text: unknown): boolean {
  if (typeof text !== 'string' || !URL.canParse(text)) return false;
  const { protocol, username, password, hash } = new URL(text);
  return /^https?:$/.test(protocol) && username === '' && password === '' && hash === '';
}
