import { createHmac, createSecretKey, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto';
import { LoginStateInvalidError } from '../errors/login-state-invalid.error.js';
import { LoginStateTooLongError } from '../errors/login-state-too-long.error.js';
import { UNNAMED } from '../tenant/client-name.js';
import { fromBase62, toBase62 } from './base62.js';
import type { LoginState } from './login-state.js';

// The server allows [a-zA-Z0-9], at most 128 bytes (page 91022). That many digits of base 62 hold 95 bytes and a small first one.
const MAX_LENGTH = 128;
const MAX_BYTES = 96;

/** The first byte: the version of the format, and whether a browser session is bound. */
const UNBOUND = 1;
const BOUND = 2;

const NONCE_BYTES = 8;
const SESSION_BYTES = 12;
const SIGNATURE_BYTES = 16;
/** Version, expiry in seconds, nonce, and the lengths of both names. */
const FIXED_BYTES = 1 + 4 + NONCE_BYTES + 2 + SIGNATURE_BYTES;

// Different for each purpose of a key, so that one value is never valid as another.
const SIGNATURE_OF = 'work-weixin login state\n';
const SESSION_OF = 'work-weixin login session\n';

/** A `LoginState` to be. Every property is own, so none comes from a polluted `Object.prototype`. */
export interface CarriedByState {
  readonly tenant: string;
  readonly app: string | undefined;
  readonly data: string | undefined;
}

/**
 * Writes and reads signed states: version, expiry, nonce, bound session, tenant, app, data, signature (HMAC-SHA-256, 128 bits), as
 * one number of base 62.
 */
export class StateCodec {
  readonly #keys: readonly [KeyObject, ...KeyObject[]];

  /** @param secrets the first signs, all verify */
  constructor(
    secrets: readonly [string, ...string[]],
    private readonly ttlMs: number,
    private readonly now: () => number,
  ) {
    const [first, ...older] = secrets;
    this.#keys = [keyOf(first), ...older.map(keyOf)];
  }

  /** @throws LoginStateTooLongError */
  write({ tenant, app = '', data = '' }: CarriedByState, session: string | undefined): string {
    const [key] = this.#keys;
    // The most frequent name costs nothing: no tenant has an empty one.
    const names = [tenant === UNNAMED ? '' : tenant, app].map((name) => Buffer.from(name));
    const content = Buffer.concat([
      ...names.flatMap((name) => [Buffer.of(name.length), name]),
      Buffer.from(data),
    ]);
    const maxBytes = MAX_BYTES - FIXED_BYTES - (session === undefined ? 0 : SESSION_BYTES);
    const bytes = content.length - names.length;
    if (bytes > maxBytes) throw new LoginStateTooLongError(bytes, maxBytes);
    const expiry = Buffer.alloc(4);
    expiry.writeUInt32BE(Math.floor((this.now() + this.ttlMs) / 1000));
    const nonce = randomBytes(NONCE_BYTES);
    const signed = Buffer.concat([
      Buffer.of(session === undefined ? UNBOUND : BOUND),
      expiry,
      nonce,
      session === undefined ? Buffer.alloc(0) : sessionTag(key, nonce, session),
      content,
    ]);
    return toBase62(Buffer.concat([signed, signatureOf(key, signed)]));
  }

  /** @throws LoginStateInvalidError */
  read(state: unknown, session: string | undefined): LoginState {
    const bytes = bytesOf(state);
    const signed = bytes.subarray(0, -SIGNATURE_BYTES);
    const signature = bytes.subarray(-SIGNATURE_BYTES);
    const key = this.#keys.find((each) => timingSafeEqual(signatureOf(each, signed), signature));
    if (!key) throw new LoginStateInvalidError('signature');
    if (this.now() >= signed.readUInt32BE(1) * 1000) throw new LoginStateInvalidError('expired');
    const nonce = signed.subarray(5, 5 + NONCE_BYTES);
    const isBound = signed[0] === BOUND;
    let at = 5 + NONCE_BYTES;
    if (isBound !== (session !== undefined)) throw new LoginStateInvalidError('session');
    if (session !== undefined) {
      const tag = signed.subarray(at, at + SESSION_BYTES);
      if (!timingSafeEqual(sessionTag(key, nonce, session), tag)) throw new LoginStateInvalidError('session');
      at += SESSION_BYTES;
    }
    const next = () => {
      const length = signed.readUInt8(at);
      const name = signed.toString('utf8', at + 1, at + 1 + length);
      at += 1 + length;
      return name;
    };
    const tenant = next() || UNNAMED;
    const app = next();
    const data = signed.toString('utf8', at);
    return Object.freeze({ tenant, ...(app !== '' && { app }), ...(data !== '' && { data }) });
  }
}

/** @throws LoginStateInvalidError if the text cannot be a state, whoever signed it */
function bytesOf(state: unknown): Buffer {
  const bytes = typeof state === 'string' && state.length <= MAX_LENGTH ? fromBase62(state) : undefined;
  const version = bytes?.[0];
  const least = version === BOUND ? FIXED_BYTES + SESSION_BYTES : FIXED_BYTES;
  if (!bytes || bytes.length < least || (version !== UNBOUND && version !== BOUND))
    throw new LoginStateInvalidError('malformed');
  return bytes;
}

function signatureOf(key: KeyObject, signed: Buffer): Buffer {
  return createHmac('sha256', key).update(SIGNATURE_OF).update(signed).digest().subarray(0, SIGNATURE_BYTES);
}

/** Bound to the nonce, so that two logins of one session do not have the same. */
function sessionTag(key: KeyObject, nonce: Buffer, session: string): Buffer {
  return createHmac('sha256', key)
    .update(SESSION_OF)
    .update(nonce)
    .update(session)
    .digest()
    .subarray(0, SESSION_BYTES);
}

function keyOf(secret: string): KeyObject {
  return createSecretKey(Buffer.from(secret));
}
