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
const repeated = (error: HttpRemoteError) =>
  [get, idempotentPost, post, deletion].map((call) => rule.isRepeatable(error, call));

const errcode = (code: number) =>
  new WorkWeixinApiError(code, 'words', { api: post.api, tenant: 'acme', credential: 'contacts' });
const status = (code: number) => new HttpStatusError({ status: code, headers: {}, body: Buffer.from('') });

const ALL = [true, true, true, true];
const NONE = [false, false, false, false];
/** GET and idempotent POST, but neither a POST nor a deletion. */
const READS = [true, true, false, false];

describe('ErrcodeRetryRule', () => {
  it.each([-1, 6000, 45033, 45035])('repeats every call after errcode %i, which is a refusal', (code) => {
    expect(repeated(errcode(code))).toEqual(ALL);
  });

  it.each([45009, 42001, 40014, 40001, 40013, 45036, 60020, 60102, 60111, 48002, 302008, 123456789])(
    'repeats no call after errcode %i: the same would come of it',
    (code) => {
      expect(repeated(errcode(code))).toEqual(NONE);
    },
  );

  it('repeats every call of which nothing was sent', () => {
    const error = new TransportError('no connection', { code: 'ECONNREFUSED', outcome: 'not-sent' });
    expect(repeated(error)).toEqual(ALL);
  });

  it('repeats only what is idempotent where the server may have acted', () => {
    expect(repeated(new TransportError('no complete answer came', { code: 'ECONNRESET' }))).toEqual(READS);
    for (const code of [502, 503, 504]) expect(repeated(status(code))).toEqual(READS);
  });

  it.each([400, 401, 403, 404, 500, 501])('repeats no call after HTTP status %i', (code) => {
    expect(repeated(status(code))).toEqual(NONE);
  });

  it('repeats only what is idempotent after errcode -1 of a gateway', () => {
    expect(repeated(errcode(-1).endingIn('unknown'))).toEqual(READS);
  });

  it('repeats no call that was over, or whose answer cannot be read', () => {
    for (const error of [
      new CallTimeoutError('not over in time'),
      new CallAbortedError('the caller ended the call'),
      new ResponseTooLargeError('too long'),
      new ResponseUnreadableError('no JSON'),
    ]) {
      expect(repeated(error)).toEqual(NONE);
    }
  });
});
