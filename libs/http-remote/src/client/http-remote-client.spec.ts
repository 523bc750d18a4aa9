import { jest } from '@jest/globals';
import { ClientClosedError } from '../errors/client-closed.error.js';
import { HttpRemoteApi } from '../declare/http-remote-api.decorator.js';
import { HttpRemoteInput } from '../declare/http-remote.input.js';
import type { AuthorizedRequest } from '../authorize/http.authorizer.js';
import { HttpAuthorizer } from '../authorize/http.authorizer.js';
import { HttpRemoteObserver, type HttpRemoteCallRecord } from '../observe/http-remote.observer.js';
import { HttpTransport } from '../send/http.transport.js';
import type { WireRequest } from '../wire/wire-request.js';
import type { WireResponse } from '../wire/wire-response.js';
import { createHttpRemoteClient } from './http-remote-client.js';

@HttpRemoteApi({ action: 'things', desc: 'Read things', httpMethod: 'GET' })
class ReadThings extends HttpRemoteInput {}

class Remote extends HttpTransport {
  readonly requests: WireRequest[] = [];
  /** Responds when it is called; undefined: at once. */
  respond: (() => void) | undefined;

  constructor(private readonly isSlow = false) {
    super();
  }

  async send(request: WireRequest): Promise<WireResponse> {
    this.requests.push(request);
    if (this.isSlow) await new Promise<void>((resolve) => (this.respond = resolve));
    return { status: 200, headers: {}, body: Buffer.from('{}') };
  }
}

class ApiKey extends HttpAuthorizer {
  authorize(request: WireRequest): AuthorizedRequest<undefined> {
    return { request: { ...request, headers: { ...request.headers, 'x-api-key': 'k' } }, grant: undefined };
  }
}

class Records extends HttpRemoteObserver {
  readonly tenants: (string | undefined)[] = [];

  onCall({ tenant }: HttpRemoteCallRecord): void {
    this.tenants.push(tenant);
  }
}

function clientOf(transport: HttpTransport, observer = new Records()) {
  return createHttpRemoteClient('erp', {
    baseUrl: 'https://erp.example/',
    transport,
    retry: false,
    observers: [observer],
  });
}

describe('HttpRemoteClient.with', () => {
  it('returns a client with other ports over the same transport, and leaves the first as it was', async () => {
    const transport = new Remote();
    const records = new Records();
    const client = clientOf(transport, records);
    const signed = client.with({ tenant: 'acme', authorizer: new ApiKey() });
    await signed.send(new ReadThings());
    await client.send(new ReadThings());
    expect(transport.requests.map(({ headers }) => headers['x-api-key'])).toEqual(['k', undefined]);
    expect(records.tenants).toEqual(['acme', undefined]);
    expect([signed.name, signed.baseUrl, signed.timeoutMs]).toEqual(['erp', 'https://erp.example/', 10_000]);
    expect([signed.tenant, client.tenant]).toEqual(['acme', undefined]);
  });

  it('keeps a setting that it is not given', () => {
    const client = clientOf(new Remote()).with({ authorizer: new ApiKey() });
    expect(client.with({ tenant: 'acme' }).authorizer).toBe(client.authorizer);
  });

  it('returns a client that closes nothing but its own calls', async () => {
    const client = createHttpRemoteClient('erp', { baseUrl: 'http://127.0.0.1:1/' });
    const close = jest.spyOn(client.transport, 'close');
    const second = client.with({ tenant: 'acme' });
    await second.close();
    expect(close).not.toHaveBeenCalled();
    await expect(second.send(new ReadThings())).rejects.toBeInstanceOf(ClientClosedError);
    await client.close();
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('returns a client that waits for its own calls when it closes', async () => {
    const transport = new Remote(true);
    const client = clientOf(transport);
    const second = client.with({ tenant: 'acme' });
    const call = second.send(new ReadThings());
    await client.close();
    let isClosed = false;
    const closing = second.close().then(() => (isClosed = true));
    await new Promise(setImmediate);
    expect(isClosed).toBe(false);
    transport.respond?.();
    await call;
    await closing;
  });
});
