import type { AddressInfo, Server } from 'node:net';
import { Body, Controller, Post, ValidationPipe, type ValidationPipeOptions } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { plainToInstance } from 'class-transformer';
import { InputInvalidError } from 'nestjs-http-remote';
import { WorkWeixinService } from 'nestjs-work-weixin';
import { WorkWeixinStub } from 'nestjs-work-weixin/testing';
import {
  CreateUserWorkWxInput,
  CreateUserWorkWxOutput,
  UserIdByEmailWorkWxInput,
  UserWorkWxInput,
} from 'nestjs-work-weixin/user';

class ByEmail extends UserIdByEmailWorkWxInput {}

/** Uses request bodies directly as inputs, as an application may. */
@Controller()
class Members {
  constructor(private readonly workWeixin: WorkWeixinService) {}

  @Post('create')
  create(@Body() input: CreateUserWorkWxInput) {
    return this.workWeixin.send(input);
  }

  /** With `transform: false` the body is a plain object. */
  @Post('create-of')
  createOf(@Body() body: CreateUserWorkWxInput) {
    return this.workWeixin.send(CreateUserWorkWxInput.from(body));
  }

  @Post('by-email')
  byEmail(@Body() input: ByEmail) {
    return this.workWeixin.send(input);
  }

  @Post('answer')
  answer(@Body() _output: CreateUserWorkWxOutput) {
    return {};
  }
}

const member = { userId: 'zhangsan', name: '张三', mobile: '13800000000', department: [1] };

describe('A request body that becomes an input', () => {
  const stub = new WorkWeixinStub();
  let close = () => Promise.resolve();
  let post: (path: string, body: object) => Promise<{ status: number; text: string }>;

  async function open(options: ValidationPipeOptions): Promise<void> {
    const testing = await Test.createTestingModule({
      controllers: [Members],
      providers: [{ provide: WorkWeixinService, useValue: stub.service() }],
    }).compile();
    const app = testing.createNestApplication({ logger: false });
    app.useGlobalPipes(new ValidationPipe(options));
    await app.listen(0, '127.0.0.1');
    close = () => app.close();
    const { port } = (app.getHttpServer() as Server).address() as AddressInfo;
    post = async (path, body) => {
      const response = await fetch(`http://127.0.0.1:${port}/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return { status: response.status, text: await response.text() };
    };
  }

  beforeEach(() => {
    stub.reset();
    stub.on(CreateUserWorkWxInput).reply();
    stub.on(UserIdByEmailWorkWxInput).reply();
  });
  afterEach(() => close());

  const tokensUsed = () => stub.requests.map(({ url }) => new URL(url).searchParams.get('access_token'));

  describe.each<[string, ValidationPipeOptions]>([
    ['transform', { transform: true }],
    ['transform and whitelist', { transform: true, whitelist: true }],
    ['all strict options', { transform: true, whitelist: true, forbidNonWhitelisted: true }],
    ['implicit conversion', { transform: true, transformOptions: { enableImplicitConversion: true } }],
  ])('through a ValidationPipe with %s', (_, options) => {
    beforeEach(() => open(options));

    it('is sent with the managed token', async () => {
      expect(await post('create', member)).toMatchObject({ status: 201 });
      expect(tokensUsed()).toEqual([expect.stringContaining('stub-token-')]);
    });

    it('cannot set an access token', async () => {
      const answer = await post('create', { ...member, accessToken: 's3cret-of-an-attacker' });
      expect(answer).toMatchObject({
        status: 400,
        text: expect.stringContaining('accessToken must not come from outside'),
      });
      expect(answer.text).not.toContain('s3cret');
      expect((await post('create', { ...member, accessToken: '' })).status).toBe(400);
      expect((await post('create', { ...member, accessToken: { $ne: 1 } })).status).toBe(400);
      expect(stub.requests).toEqual([]);
    });

    it.each<[string, object]>([
      ['create', { ...member, extAttr: { extra: 1 } }],
      [
        'create',
        { ...member, extAttr: { attrs: [{ type: 0, name: 'a', text: { value: 'b', extra: {} } }] } },
      ],
      ['by-email', { email: 'a@example.com', emailTypeDesc: 'x' }],
      ['answer', { extra: 1, warning: 'x' }],
    ])('cannot make %s fail with the name of a getter: %j', async (path, body) => {
      expect((await post(path, body)).status).toBe(201);
    });

    it('cannot add fields of its own to the request', async () => {
      const attrs = [{ type: 0, name: 'a', text: { value: 'b' }, extra: { evil_3: 1 } }];
      const body = { ...member, extra: { evil_1: 1 }, extAttr: { attrs, extra: { evil_2: 1 } } };
      // Like any other unknown field: ignored, removed, or forbidden.
      expect([201, 400]).toContain((await post('create', body)).status);
      expect((await post('create', { ...member, extAttr: body.extAttr })).status).toBe(201);
      // from() of what the pipe has made of the body
      await post('create-of', body);
      expect(stub.requests.map(({ body: sent }) => String(sent)).join()).not.toContain('evil');
      expect(stub.requests.length).toBeGreaterThan(0);
    });

    it('cannot make a call fail with the name of a method', async () => {
      for (const name of ['validate', 'getValidationErrors', 'toString', 'constructor', '__proto__']) {
        const body = JSON.parse(`{"${name}":{"a":1}}`) as object;
        // Like any other unknown field: ignored, removed, or forbidden.
        expect([201, 400]).toContain((await post('create', Object.assign(body, member))).status);
      }
    });
  });

  it('cannot set an access token if the pipe validates without transforming', async () => {
    await open({ transform: false });
    expect((await post('create-of', { ...member, accessToken: 's3cret-of-an-attacker' })).status).toBe(400);
    expect((await post('create-of', member)).status).toBe(201);
    expect(tokensUsed()).toEqual([expect.stringContaining('stub-token-')]);
  });

  it('cannot set an access token in an application that does not validate', async () => {
    const input = plainToInstance(UserWorkWxInput, { userId: 'a', accessToken: 's3cret-of-an-attacker' });
    stub.on(UserWorkWxInput).reply();
    await expect(stub.service().send(input)).rejects.toThrow(InputInvalidError);
    expect(stub.requests).toEqual([]);
  });
});

describe('An access token', () => {
  const stub = new WorkWeixinStub();
  const used = () => stub.requests.map(({ url }) => new URL(url).searchParams.getAll('access_token'));

  beforeEach(() => {
    stub.reset();
    stub.on(UserWorkWxInput).reply();
  });
  afterEach(() => {
    delete (Object.prototype as { accessToken?: string }).accessToken;
  });

  it('set by code overrides the managed one', async () => {
    await stub.service().send(UserWorkWxInput.from({ userId: 'a', accessToken: 'given' }));
    await stub.service().send(Object.assign(new UserWorkWxInput(), { userId: 'a', accessToken: 'assigned' }));
    expect(used()).toEqual([['given'], ['assigned']]);
  });

  it('from a polluted Object.prototype is not used', async () => {
    (Object.prototype as { accessToken?: string }).accessToken = 's3cret-of-an-attacker';
    await stub.service().send(UserWorkWxInput.from({ userId: 'a' }));
    expect(used()).toEqual([[expect.stringContaining('stub-token-')]]);
    expect((await stub.service().prepare(UserWorkWxInput.from({ userId: 'a' }))).url).not.toContain('token');
  });

  it('is not taken from the tenant named by a polluted Object.prototype', async () => {
    const corp = { corpId: 'ww1', secrets: { app: 's3cret-app' } };
    const service = stub.service({ tenants: { acme: corp, globex: corp }, defaultTenant: 'acme' });
    (Object.prototype as { tenant?: string }).tenant = 'globex';
    try {
      await service.send(UserWorkWxInput.from({ userId: 'a' }), { timeoutMs: 1000 });
    } finally {
      delete (Object.prototype as { tenant?: string }).tenant;
    }
    expect(stub.sent(UserWorkWxInput, { tenant: 'acme' })).toHaveLength(1);
  });
});
