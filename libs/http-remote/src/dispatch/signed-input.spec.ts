import { createHmac } from 'node:crypto';
import { IsNotEmpty } from 'class-validator';
import { HttpAuthorizer, type AuthorizedRequest } from '../authorize/http.authorizer.js';
import { createHttpRemoteClient, type HttpRemoteClientOptions } from '../client/http-remote-client.js';
import type { CustomBodyInput } from '../declare/custom-body.input.js';
import { HttpRemoteApi } from '../declare/http-remote-api.decorator.js';
import { HttpRemoteInput } from '../declare/http-remote.input.js';
import { JsonName } from '../declare/json-name.decorator.js';
import type { SignedInput } from '../declare/signed.input.js';
import { DeclarationInvalidError } from '../errors/declaration-invalid.error.js';
import { HttpStatusError } from '../errors/http-status.error.js';
import { InputInvalidError } from '../errors/input-invalid.error.js';
import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import { TransportError } from '../errors/transport.error.js';
import type { HttpRemoteCallRecord } from '../observe/http-remote.observer.js';
import { HttpTransport } from '../send/http.transport.js';
import type { WireRequest } from '../wire/wire-request.js';

class Head {
  @JsonName('nonce')
  nonce?: string;
}

let nonces = 0;

@HttpRemoteApi({ action: 'orders', desc: 'Read orders', effect: 'read', replayGuard: 'nonce_str' })
class Orders extends HttpRemoteInput implements SignedInput {
  // Object.create() would make a copy without it.
  readonly #key = 's3cret-key';

  @JsonName('product')
  @IsNotEmpty()
  product!: string;

  @JsonName('nonce_str')
  @IsNotEmpty()
  nonce?: string;

  @JsonName('sig', { sensitive: true })
  @IsNotEmpty()
  signature?: string;

  @JsonName('head', { type: () => Head })
  head?: Head;

  sign(): void {
    this.nonce = `n${++nonces}`;
    this.signature = createHmac('sha256', this.#key).update(`${this.product}${this.nonce}`).digest('hex');
    if (this.head) this.head.nonce = this.nonce;
  }
}

@HttpRemoteApi({ action: 'write', desc: 'Write', replayGuard: 'nonce_str' })
class Unsignable extends HttpRemoteInput implements SignedInput {
  @JsonName('nonce_str')
  nonce?: string;

  async sign(): Promise<void> {
    await Promise.reject(new Error('no key'));
  }
}

type Step = number | Error | ((body: string) => number);

class Script extends HttpTransport {
  readonly sent: WireRequest[] = [];

  constructor(private readonly steps: readonly Step[]) {
    super();
  }

  send(request: WireRequest) {
    const step = this.steps[this.sent.push(request) - 1] ?? 200;
    if (step instanceof Error) return Promise.reject(step);
    const status = typeof step === 'number' ? step : step(textOf(request));
    // Repeats what was sent.
    return Promise.resolve({
      status,
      headers: {},
      body: Buffer.from(status === 200 ? '{}' : textOf(request)),
    });
  }

  bodies(): Record<string, unknown>[] {
    return this.sent.map((request) => JSON.parse(textOf(request)) as Record<string, unknown>);
  }
}

/** Of a request in JSON. */
function textOf({ body }: Pick<WireRequest, 'body'>): string {
  return body as string;
}

function remote(steps: readonly Step[], options: Partial<HttpRemoteClientOptions> = {}) {
  const transport = new Script(steps);
  const records: ReturnType<HttpRemoteCallRecord['request']>[] = [];
  const client = createHttpRemoteClient('remote', {
    baseUrl: 'http://remote.example/',
    transport,
    retry: { minDelayMs: 1, maxDelayMs: 4 },
    observers: [{ onCall: (record) => void records.push(record.request()) }],
    ...options,
  });
  return { client, transport, records };
}

const RESET = () => new TransportError('reset', { code: 'ECONNRESET' });
const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('A signed input', () => {
  it('is signed and encoded again for every attempt, and is not changed itself', async () => {
    const { client, transport, records } = remote([RESET(), 503, 200]);
    const input = Orders.from({ product: 'pen', head: Object.freeze(new Head()) });
    Object.freeze(input);
    await client.send(input);
    const bodies = transport.bodies();
    expect(new Set(bodies.map((body) => body['nonce_str'])).size).toBe(3);
    expect(new Set(bodies.map((body) => body['sig'])).size).toBe(3);
    for (const body of bodies)
      expect(body).toMatchObject({ product: 'pen', head: { nonce: body['nonce_str'] } });
    expect(input).toEqual(Orders.from({ product: 'pen', head: new Head() }));
    expect(records[0]).toMatchObject({ body: { nonce_str: bodies[2]?.['nonce_str'], sig: '***' } });
  });

  it('is signed again after its authorization is renewed', async () => {
    class Renewing extends HttpAuthorizer<string> {
      authorize(request: WireRequest): AuthorizedRequest<string> {
        return { request, grant: 'grant' };
      }
      override renew(error: unknown): boolean {
        return error instanceof HttpStatusError && error.status === 401;
      }
    }
    const { client, transport } = remote([401, 200], { authorizer: new Renewing() });
    await client.send(Orders.from({ product: 'pen' }));
    const [first, second] = transport.bodies();
    expect(second?.['nonce_str']).not.toBe(first?.['nonce_str']);
  });

  it('is signed before it is validated, and when it is prepared', async () => {
    const { client, transport } = remote([]);
    const request = await client.prepare(Orders.from({ product: 'pen' }));
    expect(JSON.parse(textOf(request))).toMatchObject({ nonce_str: `n${nonces}` });
    expect(await failureOf(client.send(Orders.from({ product: '' })))).toMatchObject({
      violations: [{ property: 'product' }],
    });
    expect(await failureOf(client.send(Orders.from({ product: '' })))).toBeInstanceOf(InputInvalidError);
    expect(transport.sent).toEqual([]);
  });

  it('is masked with the signatures of all attempts', async () => {
    const texts: string[] = [];
    const { client, transport } = remote([503, 400], {
      check: {
        check: ({ status, body }, _read, call) => {
          if (status === 200) return;
          texts.push(call.mask(`${body.toString()} ${transport.bodies()[0]?.['sig'] as string}`));
          throw new HttpStatusError({ status, headers: {}, body: Buffer.alloc(0) });
        },
      },
    });
    await failureOf(client.send(Orders.from({ product: 'pen' })));
    expect(texts).toHaveLength(2);
    for (const { sig } of transport.bodies()) expect(texts.join()).not.toContain(sig);
  });

  it('fails before it is sent if sign() fails', async () => {
    const { client, transport } = remote([]);
    const error = await failureOf(client.send(new Unsignable()));
    expect(error).toBeInstanceOf(InputNotEncodableError);
    expect(error).toMatchObject({
      message: 'write: sign() of the input failed',
      outcome: 'not-sent',
      cause: { message: 'no key' },
    });
    expect(transport.sent).toEqual([]);
  });

  it('fails with a typed error if it cannot be copied', async () => {
    const { client, transport } = remote([]);
    const cyclic = Orders.from({ product: 'pen', head: {} });
    Object.assign(cyclic, { head: cyclic });
    expect(await failureOf(client.send(cyclic))).toMatchObject({
      name: 'InputNotEncodableError',
      message: 'orders: the input is nested too deep, or contains itself',
    });
    const throwing = Object.defineProperty(Orders.from({ product: 'pen' }), 'head', {
      get: () => {
        throw new Error('no head');
      },
    });
    expect(await failureOf(client.send(throwing))).toMatchObject({
      message: 'orders: a value could not be read',
      cause: { message: 'no head' },
    });
    expect(transport.sent).toEqual([]);
  });

  it('keeps the outcome of an earlier attempt if sign() fails before a retry', async () => {
    let signed = 0;
    @HttpRemoteApi({ action: 'once', desc: 'Read', effect: 'read', replayGuard: 'nonce_str' })
    class FailsLater extends HttpRemoteInput implements SignedInput {
      @JsonName('nonce_str')
      nonce?: string;

      sign() {
        if (++signed > 1) throw new Error('no key');
      }
    }
    const { client, transport } = remote([RESET()]);
    expect(await failureOf(client.send(new FailsLater()))).toMatchObject({
      name: 'InputNotEncodableError',
      outcome: 'unknown',
    });
    expect(transport.sent).toHaveLength(1);
  });

  it('signs a custom body, whose nonce needs no property', async () => {
    @HttpRemoteApi({ action: 'note', desc: 'Note', type: 'Custom', effect: 'read', replayGuard: 'nonce_str' })
    class Note extends HttpRemoteInput implements SignedInput, CustomBodyInput {
      nonce = '';
      sign() {
        this.nonce = `n${++nonces}`;
      }
      encodeBody() {
        return { content: this.nonce, contentType: 'text/plain' };
      }
    }
    const { client, transport } = remote([503, 200]);
    await client.send(new Note());
    expect(transport.sent.map(({ body }) => body)).toEqual([`n${nonces - 1}`, `n${nonces}`]);
  });

  it('needs sign() and the property of the nonce', () => {
    const define = (target: new () => HttpRemoteInput) =>
      HttpRemoteApi({ action: 'a', desc: 'A', replayGuard: 'nonce_str' })(target);
    class WithoutSign extends HttpRemoteInput {}
    class WithoutNonce extends HttpRemoteInput {
      sign() {}
    }
    expect(() => define(WithoutSign)).toThrow(DeclarationInvalidError);
    expect(() => define(WithoutSign)).toThrow(
      'WithoutSign: replayGuard "nonce_str" needs a method sign(): implement SignedInput',
    );
    expect(() => define(WithoutNonce)).toThrow(`has no property: add @JsonName('nonce_str') to the nonce`);
  });
});
