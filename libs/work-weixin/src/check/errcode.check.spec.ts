import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { HttpRemoteApi, HttpStatusError, ResponseUnreadableError } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../declare/work-wx.output.js';
import { WorkWeixinApiError } from '../errors/work-weixin-api.error.js';
import { WorkWeixinStub } from '../testing/work-weixin-stub.js';
import { openTenants } from '../open-tenants.js';

@HttpRemoteApi({ action: 'probe/write', desc: 'probe', output: WorkWxOutput, credential: ['contacts'] })
class Probe extends AuthWorkWxInput<WorkWxOutput> {}

/** Sends a call that gets the given response. */
async function responding(
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const stub = new WorkWeixinStub();
  stub.on(Probe).answer({ status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
  const { service } = openTenants({
    corpId: 'ww1',
    secrets: { contacts: 's3cret-contacts' },
    transport: stub.transport,
    observers: [],
  });
  return service.send(Probe.from({ accessToken: 'given' })).catch((error: unknown) => error);
}

describe('ErrcodeCheck', () => {
  it.each([{ errcode: 0, errmsg: 'ok' }, { errmsg: '' }, {}, { errcode: '0' }])(
    'accepts %j as success',
    async (body) => {
      expect(await responding(body)).toBeInstanceOf(WorkWxOutput);
    },
  );

  it.each([
    [{ errcode: 60111, errmsg: 'not found' }, 60111],
    [{ errcode: '60111' }, 60111],
    [{ errcode: -1, errmsg: { toString: 1 } }, -1],
    [{ errcode: 987654 }, 987654],
  ])('treats %j as a rejection', async (body, errcode) => {
    const error = await responding(body);
    expect(error).toBeInstanceOf(WorkWeixinApiError);
    expect(error).toMatchObject({ errcode, errmsg: expect.any(String) });
  });

  it.each([
    { errcode: true },
    { errcode: 'ERR_X' },
    { errcode: null },
    { errcode: 1.5 },
    { errcode: [1] },
    [],
    'null',
    '',
  ])('treats %j as an unreadable response', async (body) => {
    expect(await responding(body)).toBeInstanceOf(ResponseUnreadableError);
  });

  it('reads the errcode of a response with an error status, and the status if there is no errcode', async () => {
    expect(await responding({ errcode: 404, errmsg: 'no route' }, 404)).toMatchObject({ errcode: 404 });
    expect(await responding('<html>Bad Gateway</html>', 502)).toBeInstanceOf(HttpStatusError);
    expect(await responding({}, 500)).toBeInstanceOf(HttpStatusError);
  });

  it('does not conclude from an errcode with a 5xx status that nothing was executed', async () => {
    expect(await responding({ errcode: 60111 }, 500)).toMatchObject({ errcode: 60111, outcome: 'unknown' });
    expect(await responding('gone', 504, { 'error-code': '-1' })).toMatchObject({ outcome: 'unknown' });
    expect(await responding({ errcode: 60111 }, 404)).toMatchObject({ outcome: 'refused' });
  });

  it("includes the server's message, without the secrets and tokens in it", async () => {
    const errmsg =
      'bad s3cret-contacts at /x?access_token=s3cret-token&a=1, hint: [1_2_ab], from ip: 203.0.113.9';
    const error = (await responding({ errcode: 60020, errmsg })) as WorkWeixinApiError;
    expect(error.message).toContain('from ip: 203.0.113.9');
    expect(error.message).toContain('1_2_ab');
    expect(JSON.stringify(error) + error.message).not.toContain('s3cret');
  });

  it('passes an unknown code through unchanged', async () => {
    const error = await responding({ errcode: 987654, errmsg: 'new' });
    expect(error).toMatchObject({ errcode: 987654, errmsg: 'new', retryable: false });
    expect(error).not.toHaveProperty('meaning');
  });

  it('logs a warning for a success that may be partial', async () => {
    const warned = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
    const output = await responding({ errcode: 0, errmsg: 'updated. Warning: wrong json format. ' });
    expect(output).toMatchObject({ warning: expect.stringContaining('wrong json format') });
    expect(warned.mock.calls.flat()).toEqual([expect.stringContaining('probe/write')]);
    warned.mockRestore();
  });

  it('reads the errcode from the headers if the body is not JSON', async () => {
    const headers = { 'error-code': '40007', 'error-msg': 'invalid media_id, hint: [1_2_3]' };
    expect(await responding('\x89PNG', 200, headers)).toMatchObject({
      name: 'WorkWeixinApiError',
      errcode: 40007,
      hint: '1_2_3',
    });
    expect(await responding({ errcode: 60111, errmsg: 'in the body' }, 200, headers)).toMatchObject({
      errcode: 60111,
    });
    expect(await responding({ errcode: 0 }, 200, { 'error-code': '0' })).toBeInstanceOf(WorkWxOutput);
    expect(await responding('<html>', 200, { 'error-code': '0' })).toBeInstanceOf(ResponseUnreadableError);
    expect(await responding('<html>', 200, { 'error-code': 'x' })).toBeInstanceOf(ResponseUnreadableError);
  });

  it('masks the token in a redirect and in a page that repeat it', async () => {
    const where = 'https://elsewhere.example/?access_token=given-token&corpsecret=s3cret-contacts&a=b';
    const error = await responding(`see ${where}`, 302, { location: where });
    expect(error).toBeInstanceOf(HttpStatusError);
    const { headers, body } = error as HttpStatusError;
    expect(headers).toEqual({ location: 'https://elsewhere.example/?access_token=***&corpsecret=***&a=b' });
    expect(body).toBe('see https://elsewhere.example/?access_token=***&corpsecret=***&a=b');
  });
});
