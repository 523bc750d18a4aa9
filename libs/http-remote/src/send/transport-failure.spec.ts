import { once } from 'node:events';
import { createServer } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { errors } from 'undici';
import { networkFailureOf } from './transport-failure.js';

const coded = (code: string, more: object = {}) => Object.assign(new Error('x'), { code, ...more });

describe('A network failure', () => {
  it.each([
    'ECONNREFUSED',
    'ECONNRESET',
    'ECONNABORTED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'ETIMEDOUT',
    'EPIPE',
    'EHOSTUNREACH',
    'ENETDOWN',
    'EPROTO',
    'CERT_HAS_EXPIRED',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'ERR_SSL_WRONG_VERSION_NUMBER',
    'HPE_INVALID_CONSTANT',
    'ERR_NETWORK',
  ])('has the code %s, itself or in its cause', (code) => {
    expect(networkFailureOf(coded(code))).toEqual({ code });
    expect(networkFailureOf(new TypeError('fetch failed', { cause: coded(code) }))).toEqual({ code });
  });

  it('is an error of undici, unless its arguments were wrong', () => {
    const failures = [
      new errors.ConnectTimeoutError(),
      new errors.SocketError(),
      new errors.HeadersTimeoutError(),
      new errors.BodyTimeoutError(),
      new errors.RequestAbortedError(),
      new errors.ClientClosedError(),
      new errors.ClientDestroyedError(),
      new errors.ResponseContentLengthMismatchError(),
      new errors.SecureProxyConnectionError(new Error('x'), 'x', {}),
    ];
    expect(failures.map(networkFailureOf)).not.toContain(undefined);
    const mistakes = [
      new errors.InvalidArgumentError(),
      new errors.InvalidReturnValueError(),
      new errors.NotSupportedError(),
      new errors.RequestContentLengthMismatchError(),
    ];
    expect(new Set(mistakes.map(networkFailureOf))).toEqual(new Set([undefined]));
  });

  it('is any error of the system while it connects', () => {
    expect(networkFailureOf(coded('EMFILE', { syscall: 'connect' }))).toEqual({ code: 'EMFILE' });
    expect(networkFailureOf(coded('EMFILE', { syscall: 'open' }))).toBeUndefined();
  });

  it('is an abort by a signal', () => {
    expect(networkFailureOf(new DOMException('x', 'TimeoutError'))).toEqual({ code: undefined });
    expect(networkFailureOf(new DOMException('x', 'AbortError'))).toEqual({ code: undefined });
  });

  it('is the end of a handshake with a server that does not speak TLS', async () => {
    const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(
      0,
      '127.0.0.1',
    );
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const socket = connectTls({ port, host: '127.0.0.1' });
    const [error] = (await once(socket, 'error').catch((thrown: unknown) => [thrown])) as [unknown];
    server.close();
    expect(networkFailureOf(error)?.code).toMatch(/^ERR_SSL_|^EPROTO$/);
  });

  it.each([
    new TypeError('Cannot add property host, object is not extensible'),
    new Error('other'),
    coded('ERR_INVALID_ARG_TYPE'),
    coded('ERR_INVALID_CHAR'),
    coded('ENOENT', { syscall: 'open' }),
    coded('Z_DATA_ERROR'),
    'ECONNRESET',
    undefined,
    null,
  ])('is not %p', (error) => {
    expect(networkFailureOf(error)).toBeUndefined();
  });

  it('is found in a circular chain of causes', () => {
    const error: Error & { cause?: unknown } = new Error('x');
    error.cause = error;
    expect(networkFailureOf(error)).toBeUndefined();
  });
});
