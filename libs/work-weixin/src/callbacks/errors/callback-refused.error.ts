import { branded } from 'nestjs-http-remote';
import { CallbackError, type CallbackStage } from './callback.error.js';

/**
 * Why a request is refused:
 * - `no-receiver`: no tenant or receiver belongs to the path
 * - `tenant-unavailable`: the tenant could not be looked up in time
 * - `no-tenant`: no tenant has the corp of a callback to the data URL of a suite
 * - `method`: neither GET nor POST
 * - `query`: a parameter such as `msg_signature` is missing, occurs twice or is not plausible
 * - `too-large`, `incomplete`: the body is larger than `maxBodyBytes`, or did not arrive in time
 * - `form`: a body parser of the application has read the body as a form
 * - `envelope`: the body is not the envelope of a callback
 * - `signature`: the signature does not match
 * - `age`: the signed time differs from now by more than `maxAgeMs`
 * - `cipher`: the encrypted text cannot be decrypted
 * - `receive-id`: it was encrypted for another receiver
 * - `echo`: the `echostr` of a check is the text of a callback
 * - `content`: the decrypted text is neither XML nor JSON
 * - `own-reply`: it is a reply that the application sent, not a callback
 * - `busy`: there are `maxPending` callbacks already
 * - `closing`: the application closes
 * - `elsewhere`: another process handles the same callback and has not finished in time
 *
 * @see {@link CallbackRefusedError}
 */
export type CallbackRefusal =
  | 'no-receiver'
  | 'tenant-unavailable'
  | 'no-tenant'
  | 'method'
  | 'query'
  | 'too-large'
  | 'incomplete'
  | 'form'
  | 'envelope'
  | 'signature'
  | 'age'
  | 'cipher'
  | 'receive-id'
  | 'echo'
  | 'content'
  | 'own-reply'
  | 'busy'
  | 'closing'
  | 'elsewhere';

interface RefusalFacts {
  readonly stage: CallbackStage;
  readonly status: number;
  readonly why: string;
}

const FACTS: Readonly<Record<CallbackRefusal, RefusalFacts>> = {
  'no-receiver': {
    stage: 'receive',
    status: 404,
    why: 'there is no such receiver: check the URL on the console page, and callbacks of the tenant, or suites, providers and devices',
  },
  'tenant-unavailable': {
    stage: 'receive',
    status: 503,
    why: 'the tenant could not be looked up in time: check the TenantSource',
  },
  'no-tenant': {
    stage: 'decode',
    status: 503,
    why: 'no tenant has the corp of the callback: check corpId of the tenants, or tenantOf of the suite',
  },
  method: { stage: 'receive', status: 405, why: 'the method is neither GET nor POST' },
  query: {
    stage: 'receive',
    status: 403,
    why: 'the query is not that of 企业微信: check that a proxy in front passes msg_signature, timestamp, nonce and echostr on as they are',
  },
  'too-large': { stage: 'receive', status: 413, why: 'the body is larger than maxBodyBytes' },
  incomplete: { stage: 'receive', status: 408, why: 'the body did not arrive in time' },
  form: {
    stage: 'receive',
    status: 415,
    why: 'a body parser has read the XML as a form: create the application with rawBody: true, or exclude the path from the parser',
  },
  envelope: {
    stage: 'receive',
    status: 403,
    why: 'the body has no encrypted text: set the mode of the callback to encrypted, and check what body parsers leave of it',
  },
  signature: {
    stage: 'verify',
    status: 403,
    why: 'the signature does not match: compare its token with the Token on the console page',
  },
  age: {
    stage: 'verify',
    status: 403,
    why: 'the signed time is too far from now: check the clock of this machine, or raise maxAgeMs',
  },
  cipher: {
    stage: 'decrypt',
    status: 403,
    why: 'the text cannot be decrypted: compare its aesKey with the EncodingAESKey on the console page',
  },
  'receive-id': {
    stage: 'decrypt',
    status: 403,
    why: 'it was encrypted for another corp or kind of receiver: check the corpId of the tenant, and its kind',
  },
  echo: {
    stage: 'decrypt',
    status: 403,
    why: 'the echostr is the text of a callback: somebody who saw the callback on its way tries to have it decrypted, use https',
  },
  content: { stage: 'decode', status: 403, why: 'the decrypted text is neither XML nor JSON with fields' },
  'own-reply': {
    stage: 'decode',
    status: 403,
    why: 'it is a reply of this application: somebody who saw it on its way sends it back, use https',
  },
  busy: { stage: 'dispatch', status: 503, why: 'maxPending callbacks are being handled' },
  closing: { stage: 'dispatch', status: 503, why: 'the application is closing' },
  elsewhere: { stage: 'claim', status: 503, why: 'another process is still handling it' },
};

/**
 * A request at a callback URL is refused. No handler ran.
 *
 * @see {@link CallbackRecord.error}
 * @example `if (record.error instanceof CallbackRefusedError && record.error.reason === 'age') tooOld.inc();`
 */
export class CallbackRefusedError extends CallbackError {
  readonly stage: CallbackStage;
  /** The HTTP status of the answer. */
  readonly status: number;

  constructor(
    /** The reason of the refusal. */
    readonly reason: CallbackRefusal,
    /** The receiver, such as `acme/contacts`, if the path names one. */
    receiver?: string,
  ) {
    const { stage, status, why } = FACTS[reason];
    super(`${receiver === undefined ? 'callback' : `callback ${receiver}`} refused (${status}): ${why}`);
    this.stage = stage;
    this.status = status;
  }

  static {
    branded(this, 'work-weixin:CallbackRefusedError');
  }
}
