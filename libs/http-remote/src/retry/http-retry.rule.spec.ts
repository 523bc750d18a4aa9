import { errors } from 'undici';
import { CallAbortedError } from '../errors/call-aborted.error.js';
import { CallTimeoutError } from '../errors/call-timeout.error.js';
import { ClientClosedError } from '../errors/client-closed.error.js';
import type { HttpRemoteError } from '../errors/http-remote.error.js';
import { HttpStatusError } from '../errors/http-status.error.js';
import { ResponseTooLargeError } from '../errors/response-too-large.error.js';
import { TransportError } from '../errors/transport.error.js';
import { callOf } from '../../../../test/support/call-of.js';
import { HttpRetryRule } from './http-retry.rule.js';

const rule = new HttpRetryRule();
const isRetried = (error: HttpRemoteError, idempotent = true) => {
  const call = callOf();
  return rule.isRepeatable(error, { ...call, api: { ...call.api, idempotent } });
};
const status = (code: number) => new HttpStatusError({ status: code, headers: {}, body: Buffer.alloc(0) });

describe('HttpRetryRule', () => {
  it('retries a request that never reached the remote, idempotent or not', () => {
    const refused = new TransportError('no connection', { code: 'ECONNREFUSED', outcome: 'not-sent' });
    expect(isRetried(refused)).toBe(true);
    expect(isRetried(refused, false)).toBe(true);
  });

  it('retries after a reset only if the API is idempotent', () => {
    const reset = new TransportError('no complete response', { code: 'ECONNRESET' });
    expect(isRetried(reset)).toBe(true);
    expect(isRetried(reset, false)).toBe(false);
  });

  it.each([
    [429, true, true],
    [502, true, false],
    [503, true, false],
    [504, true, false],
    [500, false, false],
    [404, false, false],
  ])('handles status %i', (code, idempotent, other) => {
    expect(isRetried(status(code))).toBe(idempotent);
    expect(isRetried(status(code), false)).toBe(other);
  });

  it.each([
    ['that is closed', new errors.ClientClosedError().code],
    ['that is destroyed', new errors.ClientDestroyedError().code],
  ])('never retries on a pool %s: it stays so', (_, code) => {
    expect(isRetried(new TransportError('no connection', { code, outcome: 'not-sent' }))).toBe(false);
  });

  it.each([
    new CallTimeoutError('timed out'),
    new CallAbortedError('aborted'),
    new ClientClosedError('closing'),
    new ResponseTooLargeError('too large'),
  ])('never retries after a %p', (error) => {
    expect(isRetried(error)).toBe(false);
  });
});
