import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import {
  HttpRemoteApi,
  HttpStatusError,
  HttpTransport,
  ResponseUnreadableError,
  type WireResponse,
} from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../contract/auth-work-wx.input.js';
import { WorkWxOutput } from '../contract/work-wx.output.js';
import { WorkWeixinApiError } from '../errors/work-weixin-api.error.js';
import { WorkWeixinConnection } from '../work-weixin.connection.js';

@HttpRemoteApi({ action: 'probe/write', desc: 'probe', output: WorkWxOutput, credential: ['contacts'] })
class Probe extends AuthWorkWxInput<WorkWxOutput> {}

/** Sends a call whose answer is the one given. */
async function answered(body: unknown, status = 200): Promise<unknown> {
  class Answering extends HttpTransport {
    send(): Promise<WireResponse> {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      return Promise.resolve({ status, headers: {}, body: Buffer.from(text) });
    }
  }
  const { service } = WorkWeixinConnection.open({
    corpId: 'ww1',
    secrets: { contacts: 's3cret-contacts' },
    transport: new Answering(),
    observers: [],
  });
  return service.send(Probe.from({ accessToken: 'given' })).catch((error: unknown) => error);
}

describe('ErrcodeCheck', () => {
  it.each([{ errcode: 0, errmsg: 'ok' }, { errmsg: '' }, {}, { errcode: '0' }])(
    'takes %j for success',
    async (body) => {
      expect(await answered(body)).toBeInstanceOf(WorkWxOutput);
    },
  );

  it.each([
    [{ errcode: 60111, errmsg: 'not found' }, 60111],
    [{ errcode: '60111' }, 60111],
    [{ errcode: -1, errmsg: { toString: 1 } }, -1],
    [{ errcode: 987654 }, 987654],
  ])('takes %j for a refusal', async (body, errcode) => {
    const error = await answered(body);
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
  ])('takes %j for no answer of the API', async (body) => {
    expect(await answered(body)).toBeInstanceOf(ResponseUnreadableError);
  });

  it('reads an errcode behind a bad status, and the status where there is none', async () => {
    expect(await answered({ errcode: 404, errmsg: 'no route' }, 404)).toMatchObject({ errcode: 404 });
    expect(await answered('<html>Bad Gateway</html>', 502)).toBeInstanceOf(HttpStatusError);
    expect(await answered({}, 500)).toBeInstanceOf(HttpStatusError);
  });

  it("says the server's own words, without secrets and tokens that they repeat", async () => {
    const errmsg =
      'bad s3cret-contacts at /x?access_token=s3cret-token&a=1, hint: [1_2_ab], from ip: 203.0.113.9';
    const error = (await answered({ errcode: 60020, errmsg })) as WorkWeixinApiError;
    expect(error.message).toContain('from ip: 203.0.113.9');
    expect(error.message).toContain('1_2_ab');
    expect(JSON.stringify(error) + error.message).not.toContain('s3cret');
  });

  it('passes an unknown code through untouched', async () => {
    const error = await answered({ errcode: 987654, errmsg: 'new' });
    expect(error).toMatchObject({ errcode: 987654, errmsg: 'new', retryable: false });
    expect(error).not.toHaveProperty('meaning');
  });

  it('warns of a success that may be half a success', async () => {
    const warned = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
    const output = await answered({ errcode: 0, errmsg: 'updated. Warning: wrong json format. ' });
    expect(output).toMatchObject({ warning: expect.stringContaining('wrong json format') });
    expect(warned.mock.calls.flat()).toEqual([expect.stringContaining('probe/write')]);
    warned.mockRestore();
  });
});
