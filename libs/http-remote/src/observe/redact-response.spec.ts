import { inspect } from 'node:util';
import { createHttpRemoteClient, type HttpRemoteClientOptions } from '../client/http-remote-client.js';
import { HttpRemoteApi } from '../declare/http-remote-api.decorator.js';
import { HttpRemoteInput } from '../declare/http-remote.input.js';
import { JsonName } from '../declare/json-name.decorator.js';
import { ResponseCheck } from '../check/response.check.js';
import { HttpTransport } from '../send/http.transport.js';
import { HttpRemoteStub } from '../testing/http-remote-stub.js';
import type { StubWireAnswer } from '../testing/stubbed-api.js';
import type { WireResponse } from '../wire/wire-response.js';
import { HttpRemoteObserver, type HttpRemoteCallRecord, type ObservedCall } from './http-remote.observer.js';
import type { RedactedResponse } from './redact-response.js';

class Person {
  @JsonName('name') name?: string;
  @JsonName('mobile', { sensitive: true }) mobile?: string;
}

class Team {
  @JsonName('lead', { type: () => Person }) lead?: Person;
  @JsonName('people', { type: () => [Person] }) people?: Person[];
}

@HttpRemoteApi({ action: 'team', desc: 'Read a team', output: Team })
class GetTeam extends HttpRemoteInput<Team> {
  @JsonName('id') id?: string = 'a';
  @JsonName('mail', { sensitive: true }) mail?: string = 's3cret@mail.example';
  @JsonName('pin', { sensitive: true }) pin?: number = 998877;
}

@HttpRemoteApi({ action: 'teams', desc: 'Read teams', output: [Team] })
class GetTeams extends HttpRemoteInput<Team[]> {}

@HttpRemoteApi({ action: 'xml', desc: 'Read a team', type: 'Xml', output: Person })
class GetXml extends HttpRemoteInput<Person> {}

@HttpRemoteApi<string>({ action: 'text', desc: 'Read a text', responseType: 'Text' })
class GetText extends HttpRemoteInput<string> {}

@HttpRemoteApi<Buffer>({ action: 'bytes', desc: 'Read bytes', responseType: 'Bytes' })
class GetBytes extends HttpRemoteInput<Buffer> {}

/** Reads the response as an observer may: at once. */
class Reader extends HttpRemoteObserver {
  readonly records: HttpRemoteCallRecord[] = [];
  readonly responses: (RedactedResponse | undefined)[] = [];

  onCall(record: HttpRemoteCallRecord): void {
    this.records.push(record);
    this.responses.push(record.response());
  }
}

function remote(options: Partial<HttpRemoteClientOptions> = {}) {
  const stub = new HttpRemoteStub();
  const reader = new Reader();
  const client = createHttpRemoteClient('erp', {
    baseUrl: 'https://erp.example/',
    transport: stub.transport,
    observers: [reader],
    retry: false,
    ...options,
  });
  return { stub, reader, client };
}

async function responseOf<T>(
  input: HttpRemoteInput<T>,
  answer: StubWireAnswer,
): Promise<RedactedResponse | undefined> {
  const { stub, reader, client } = remote();
  stub.on(input.constructor as new () => HttpRemoteInput<T>).answer(answer);
  await client.send(input).catch(() => undefined);
  expect(reader.responses).toHaveLength(1);
  return reader.responses[0];
}

describe('The response of a call record', () => {
  it('has status, headers and body', async () => {
    const answer = {
      status: 201,
      headers: { 'x-a': '1' },
      body: { lead: { name: 'a' }, more: [1, true, null] },
    };
    expect(await responseOf(new GetTeam(), answer)).toEqual(answer);
  });

  it('masks what the output declares sensitive, and what looks secret by its name', async () => {
    const body = {
      lead: { name: 'a', mobile: '13800138000' },
      people: [{ mobile: 1 }, { mobile: null, other: 2 }],
      ...{ access_token: 'abc', deep: { list: [{ api_key: 'x', ok: 1 }] } },
    };
    const headers = { 'set-cookie': 'sid=1', 'x-auth-token': 'x', etag: 'y' };
    expect(await responseOf(new GetTeam(), { headers, body })).toEqual({
      status: 200,
      headers: { 'set-cookie': '***', 'x-auth-token': '***', etag: 'y' },
      body: {
        lead: { name: 'a', mobile: '***' },
        people: [{ mobile: '***' }, { mobile: '***', other: 2 }],
        ...{ access_token: '***', deep: { list: [{ api_key: '***', ok: 1 }] } },
      },
    });
    expect(await responseOf(new GetTeams(), { body: [{ lead: { mobile: 'x' } }, 1] })).toMatchObject({
      body: [{ lead: { mobile: '***' } }, 1],
    });
    expect(
      await responseOf(new GetXml(), { body: '<xml><name>a</name><mobile>138</mobile></xml>' }),
    ).toMatchObject({
      body: { name: 'a', mobile: '***' },
    });
  });

  it.each<[string, Record<string, unknown>]>([
    ['a text', { msg: 'got s3cret@mail.example here' }],
    ['JSON in a text', { msg: JSON.stringify({ mail: 's3cret@mail.example' }) }],
    ['a URL in a text', { msg: `see https://x.example/?m=${encodeURIComponent('s3cret@mail.example')}` }],
    ['another field', { echo: { anything: ['s3cret@mail.example'] } }],
    ['a key', { 's3cret@mail.example': 1 }],
    ['a number', { echo: 998877 }],
    ['a token that is not of this call', { msg: 'bad access_token=s3cret-xyz&a=1' }],
    ['a token in a nested URL', { msg: 'to=https%3A%2F%2Fx%2F%3Ftoken%3Ds3cret-xyz%26a%3D1' }],
    ['a key behind an escaped ampersand', { msg: 'x%3Fa%3D1%26key%3Ds3cret-xyz' }],
    ['a value behind many others', { msg: `${'a='.repeat(2_000)}token=s3cret-xyz` }],
    ['a password in JSON in a text', { msg: '{"a":1,"password":"s3cret-xyz"}' }],
    ['a password with spaces and quotes', { msg: 'password="a \\" s3cret-xyz, s3cret" is wrong' }],
    ['a token behind a scheme', { msg: 'sent Authorization: Bearer s3cret-xyz' }],
    ['credentials behind an encoded scheme', { msg: 'authorization=Basic%20s3cret-xyz' }],
    ['an element of XML in a text', { msg: '<a><access_token>s3cret-xyz</access_token></a>' }],
    ['CDATA in a text', { msg: '<access_token><![CDATA[s3cret-xyz]]></access_token>' }],
    ['a token behind an arrow', { msg: "['access_token' => 's3cret-xyz']" }],
    ['a token behind a Chinese colon', { msg: 'access_token：s3cret-xyz' }],
    ['a token in a key', { 'access_token=s3cret-xyz': 1 }],
    ['a password in JSON in JSON', { msg: JSON.stringify(JSON.stringify({ password: 's3cret-xyz' })) }],
  ])('does not repeat the secrets of the request: %s', async (_, body) => {
    const response = await responseOf(new GetTeam(), {
      headers: { location: typeof body['msg'] === 'string' ? body['msg'] : '' },
      body,
    });
    expect(inspect(response, { depth: Infinity })).not.toMatch(/s3cret|998877/);
    expect(inspect(response, { depth: Infinity })).toContain('***');
  });

  it('masks lists in lists, without a class too', async () => {
    const { stub, reader, client } = remote();
    stub
      .onRequest({ action: 'nested' })
      .answer({ body: [[{ access_token: 's3cret', id: 1 }], [[{ token: 's3cret' }]]] });
    await client.request({ action: 'nested' });
    expect(reader.responses[0]?.body).toEqual([[{ access_token: '***', id: 1 }], [[{ token: '***' }]]]);
  });

  it('keeps harmless texts as they are', async () => {
    const body = {
      msg: 'invalid sku, hint: [1_2_ab], from ip: 203.0.113.9, see https://x.example/?e=40014',
      at: '10:30',
    };
    expect((await responseOf(new GetTeam(), { body }))?.body).toEqual(body);
  });

  it('masks the secrets of the remote that its check knows', async () => {
    class Check extends ResponseCheck {
      check(): void {}
      override secrets() {
        return ['s3cret-other'];
      }
    }
    const { stub, reader, client } = remote({ check: new Check() });
    stub.on(GetTeam).answer({ body: { msg: 'not s3cret-other' } });
    await client.send(new GetTeam());
    expect(reader.responses[0]?.body).toEqual({ msg: 'not ***' });
  });

  it.each<[string, HttpRemoteInput<never>, StubWireAnswer, unknown]>([
    ['a text', new GetText() as never, { body: 's3cret' }, '6 bytes'],
    ['bytes', new GetBytes() as never, { body: Buffer.alloc(7) }, '7 bytes'],
    ['HTML instead of JSON', new GetTeam() as never, { status: 502, body: '<p>s3cret' }, '9 bytes'],
    ['a JSON text', new GetTeam() as never, { body: '"s3cret"' }, '8 bytes'],
    ['65 KiB', new GetTeam() as never, { body: { a: 'x'.repeat(66_000) } }, '66008 bytes'],
    [
      'data that is nested too deep',
      new GetTeam() as never,
      { body: '['.repeat(30_000) + ']'.repeat(30_000) },
      '60000 bytes',
    ],
    ['an empty body', new GetTeam() as never, { body: '' }, undefined],
  ])('describes %s by its length', async (_, input, answer, body) => {
    expect((await responseOf(input, answer))?.body).toBe(body);
  });

  it('is that of the last attempt, also of a failed call, and undefined if there was none', async () => {
    const { stub, reader, client } = remote({ retry: {} });
    stub.on(GetTeam).answerOnce({ status: 429, body: { first: 1 }, headers: { 'retry-after': '0' } });
    stub.on(GetTeam).answerOnce({ status: 400, body: { second: 2 } });
    await client.send(new GetTeam()).catch(() => undefined);
    stub.on(GetTeam).fail({ outcome: 'unknown' });
    await client.send(new GetTeam()).catch(() => undefined);
    await client.send({} as never).catch(() => undefined);
    expect(reader.responses.map((each) => each?.status)).toEqual([400, undefined]);
    expect(reader.responses[0]?.body).toEqual({ second: 2 });
  });

  it('can be read by every observer until the last one returns, then it is gone', async () => {
    const later: (() => RedactedResponse | undefined)[] = [];
    const seen: unknown[] = [];
    class Late extends HttpRemoteObserver {
      async onCall(record: HttpRemoteCallRecord): Promise<void> {
        seen.push(record.response()?.body);
        later.push(() => record.response());
        await Promise.resolve();
        seen.push(record.response());
      }
    }
    const { stub, client } = remote({ observers: [new Late(), new Late()] });
    stub.on(GetTeam).answer({ body: { a: 1 } });
    await client.send(new GetTeam());
    expect(seen).toEqual([{ a: 1 }, { a: 1 }, undefined, undefined]);
    expect(later.map((read) => read())).toEqual([undefined, undefined]);
  });

  it('is gone after a timeout too', async () => {
    const { stub, client, reader } = remote({ timeoutMs: 30, retry: { maxRetries: 1 } });
    stub.on(GetTeam).answer({ status: 503, headers: { 'retry-after': '0' } }, { times: 1 });
    stub.on(GetTeam).hang();
    await client.send(new GetTeam()).catch(() => undefined);
    expect(reader.records.map((record) => record.response())).toEqual([undefined]);
  });

  it('costs nothing and is not kept if nobody asks', async () => {
    let parsed = 0;
    class Counting extends HttpTransport {
      send(): Promise<WireResponse> {
        const body = Buffer.from('{}');
        const counted = Object.assign(body, { toString: () => (parsed++, '{}') });
        return Promise.resolve({ status: 200, headers: {}, body: counted });
      }
    }
    class Idle extends HttpRemoteObserver {
      onCall(): void {}
    }
    await remote({ transport: new Counting(), observers: [new Idle()] }).client.send(new GetTeam());
    expect(parsed).toBe(1);
    await remote({ transport: new Counting() }).client.send(new GetTeam());
    expect(parsed).toBe(3);
  });
});

describe('A call record', () => {
  it('names tenant, app, start and end', async () => {
    const views: ObservedCall[] = [];
    class Around extends Reader {
      override around(call: ObservedCall, run: () => Promise<unknown>): Promise<unknown> {
        views.push(call);
        return run();
      }
    }
    const around = new Around();
    const { stub, client } = remote({ observers: [around] });
    stub.on(GetTeam).reply({}, { delayMs: 20 });
    const before = Date.now();
    await client.with({ tenant: 'acme' }).send(new GetTeam(), { app: 'helpdesk' });
    const [record] = around.records;
    expect(record).toMatchObject({ tenant: 'acme', app: 'helpdesk' });
    expect(views[0]).toMatchObject({ tenant: 'acme', app: 'helpdesk' });
    if (!record) throw new Error('no record');
    expect(record.startedAt.getTime()).toBeGreaterThanOrEqual(before);
    expect(record.endedAt.getTime() - record.startedAt.getTime()).toBe(Math.trunc(record.durationMs));
    await expect(client.send(new GetTeam(), { app: 5 as never })).rejects.toThrow(
      'app must be a name, not a number',
    );
  });
});
