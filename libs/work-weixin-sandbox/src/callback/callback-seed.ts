/**
 * What a receiver stands for. It decides the receiveid, the format, and the events that the server sends to it:
 * `contacts` (通讯录同步), `externalContact` (客户联系), `kf` (微信客服), `app` (接收消息 of an app, which can get every event in
 * XML), or `bot` (a robot by URL, JSON with an empty receiveid).
 *
 * @see {@link CallbackReceiverSeed}
 */
export type CallbackKind = 'contacts' | 'externalContact' | 'kf' | 'app' | 'bot';

const KINDS: readonly CallbackKind[] = ['contacts', 'externalContact', 'kf', 'app', 'bot'];

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

/** A receiver with its defaults. */
export interface CallbackReceiver extends Required<CallbackReceiverSeed> {
  readonly name: string;
  readonly corpId: string;
  /** The app's, if the receiver has the name of a secret with one. */
  readonly agentId?: number;
}

/** @throws TypeError with the field and the expected value; never with the value of a secret */
export function checkCallbackReceiver(place: string, given: Readonly<CallbackReceiverSeed>): void {
  const { url, token, aesKey, kind, idsOnly, receiveId, ...others } = given;
  const [unknown] = Object.keys(others);
  const wrong = (what: string) => new TypeError(`${place}${what}`);
  if (unknown !== undefined) {
    throw wrong(` has an unknown field ${unknown}: it takes url, token, aesKey, kind, idsOnly and receiveId`);
  }
  if (!isReceiverUrl(url)) {
    throw wrong('.url must be an absolute http or https URL without user, password and fragment');
  }
  if (typeof token !== 'string' || !/^[A-Za-z\d]{1,32}$/.test(token)) {
    throw wrong('.token must be 1 to 32 letters and digits');
  }
  if (typeof aesKey !== 'string' || !/^[A-Za-z\d]{43}$/.test(aesKey)) {
    throw wrong('.aesKey must be 43 letters and digits');
  }
  if (kind !== undefined && !KINDS.includes(kind)) throw wrong(`.kind must be one of ${KINDS.join(', ')}`);
  if (idsOnly !== undefined && typeof idsOnly !== 'boolean') throw wrong('.idsOnly must be true or false');
  if (receiveId !== undefined && typeof receiveId !== 'string') throw wrong('.receiveId must be a string');
}

/** Fills in the defaults. */
export function callbackReceiver(
  name: string,
  seed: Readonly<CallbackReceiverSeed>,
  { corpId, agentId }: { corpId: string; agentId?: number },
): CallbackReceiver {
  const { kind = KINDS.find((one) => one === name && one !== 'bot') ?? 'app' } = seed;
  const { receiveId = kind === 'bot' ? '' : corpId, idsOnly = false, url, token, aesKey } = seed;
  return { name, corpId, agentId, url, token, aesKey, kind, idsOnly, receiveId };
}

/** Texts that no log may show. A short token could be an ordinary word. */
export function secretsOf({ token, aesKey }: CallbackReceiverSeed): string[] {
  return token.length >= 8 ? [aesKey, token] : [aesKey];
}

function isReceiverUrl(text: unknown): boolean {
  if (typeof text !== 'string' || !URL.canParse(text)) return false;
  const { protocol, username, password, hash } = new URL(text);
  return /^https?:$/.test(protocol) && username === '' && password === '' && hash === '';
}
