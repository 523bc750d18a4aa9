import {
  CallAbortedError,
  CallTimeoutError,
  HttpStatusError,
  ResponseTooLargeError,
  ResponseUnreadableError,
  TransportError,
  getRemoteApi,
  type HttpRemoteError,
} from 'nestjs-http-remote';
import { ConvToOpenIdWorkWxInput } from '../catalogue/user/user-convert-to-openid.api.js';
import { CreateUserWorkWxInput } from '../catalogue/user/user-create.api.js';
import { DeleteUserWorkWxInput } from '../catalogue/user/user-delete.api.js';
import { UserWorkWxInput } from '../catalogue/user/user-get.api.js';
import { WorkWeixinApiError } from '../errors/work-weixin-api.error.js';
import { callOf as anyCallOf } from '../../../../test/support/call-of.js';
import { ErrcodeRetryRule } from './errcode-retry.rule.js';

const callOf = (inputClass: Parameters<typeof getRemoteApi>[0]) =>
  anyCallOf({ api: getRemoteApi(inputClass) });

const get = callOf(UserWorkWxInput);
const idempotentPost = callOf(ConvToOpenIdWorkWxInput);
const post = callOf(CreateUserWorkWxInput);
/** A GET that changes something. */
const deletion = callOf(DeleteUserWorkWxInput);

const rule = new ErrcodeRetryRule();
const retried = (error: HttpRemoteError) =>
  [get, idempotentPost, post, deletion].map((call) => rule.isRepeatable(error, call));

const errcode = (code: number) =>
  new WorkWeixinApiError(code, 'words', { api: post.api, tenant: 'acme', credential: 'contacts' });
const status = (code: number) => new HttpStatusError({ status: code, headers: {}, body: Buffer.from('') });

const ALL = [true, true, true, true];
const NONE = [false, false, false, false];
/** GET and idempotent POST, but no other POST and no deletion. */
const READS = [true, true, false, false];

describe('ErrcodeRetryRule', () => {
  it.each([-1, 6000, 45033, 45035])('retries every call after errcode %i, which is a rejection', (code) => {
    expect(retried(errcode(code))).toEqual(ALL);
  });

  it.each([45009, 42001, 40014, 40001, 40013, 45036, 60020, 60102, 60111, 48002, 302008, 123456789])(
    'retries no call after errcode %i: it would fail again',
    (code) => {
      expect(retried(errcode(code))).toEqual(NONE);
    },
  );

  it('retries every call that was not sent', () => {
    const error = new TransportError('no connection', { code: 'ECONNREFUSED', outcome: 'not-sent' });
    expect(retried(error)).toEqual(ALL);
  });

  it('retries only idempotent APIs if the server may have executed the call', () => {
    expect(retried(new TransportError('no complete answer came', { code: 'ECONNRESET' }))).toEqual(READS);
    for (const code of [502, 503, 504]) expect(retried(status(code))).toEqual(READS);
  });

  it.each([400, 401, 403, 404, 500, 501])('retries no call after HTTP status %i', (code) => {
    expect(retried(status(code))).toEqual(NONE);
  });

  it('retries only idempotent APIs after errcode -1 of a gateway', () => {
    expect(retried(errcode(-1).endingIn('unknown'))).toEqual(READS);
  });

  it('decides by the effect whether a call with a one-time code is retried', () => {
    const consumes = anyCallOf({ api: { ...post.api, effect: 'once', onceKind: 'consumes' } });
    const issues = anyCallOf({ api: { ...post.api, effect: 'once', onceKind: 'issues' } });
    for (const unknown of [errcode(-1).endingIn('unknown'), status(503)]) {
      expect(rule.isRepeatable(unknown, consumes)).toBe(false);
      expect(rule.isRepeatable(unknown, issues)).toBe(true);
    }
    for (const code of [-1, 6000, 45033]) expect(rule.isRepeatable(errcode(code), consumes)).toBe(true);
  });

  it('retries no call that timed out or was aborted, or whose response cannot be read', () => {
    for (const error of [
      new CallTimeoutError('not over in time'),
      new CallAbortedError('the caller ended the call'),
      new ResponseTooLargeError('too long'),
      new ResponseUnreadableError('no JSON'),
    ]) {
      expect(retried(error)).toEqual(NONE);
    }
  });
});
