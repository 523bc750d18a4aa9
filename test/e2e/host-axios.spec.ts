import { HttpService } from '@nestjs/axios';
import axios from 'axios';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { Agent } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Test } from '@nestjs/testing';
import { AxiosTransport } from 'nestjs-http-remote';
import { WorkWeixinModule, WorkWeixinService } from 'nestjs-work-weixin';
import { UserWorkWxInput } from 'nestjs-work-weixin/user';

const CORP = { corpId: 'ww1', secrets: { app: 's3cret-app' }, observers: [] };

describe("An application's axios", () => {
  it('does not apply the defaults of its global instance to gettoken or to calls', async () => {
    const seen: { url: string | undefined; headers: IncomingHttpHeaders }[] = [];
    const server = createServer(({ url, headers }, response) => {
      seen.push({ url, headers });
      response
        .setHeader('content-type', 'application/json')
        .end('{"errcode":0,"access_token":"t","expires_in":7200,"userid":"lisi"}');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { headers, ...defaults } = axios.defaults;
    Object.assign(headers.common, { Authorization: 'Bearer s3cret-host', 'x-api-key': 's3cret-host' });
    Object.assign(axios.defaults, {
      auth: { username: 'host', password: 's3cret-host' },
      params: { host: 's3cret-host' },
      httpsAgent: new Agent(),
    });
    try {
      const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      const app = await Test.createTestingModule({
        imports: [WorkWeixinModule.forRoot({ ...CORP, baseUrl })],
      }).compile();
      await app.get(WorkWeixinService).send(UserWorkWxInput.from({ userId: 'lisi' }));
      await app.close();
    } finally {
      for (const name of ['Authorization', 'x-api-key']) delete headers.common[name];
      for (const name of ['auth', 'params', 'httpsAgent'] as const) delete axios.defaults[name];
      Object.assign(axios.defaults, defaults);
      server.close();
    }
    expect(seen.map(({ url }) => url)).toEqual([
      '/gettoken?corpid=ww1&corpsecret=s3cret-app',
      '/user/get?userid=lisi&access_token=t',
    ]);
    for (const each of seen) {
      expect(Object.keys(each.headers).sort()).toEqual(['accept', 'connection', 'host', 'user-agent']);
    }
  });

  it('has certificates that the pool cannot use: the message names the transport', () => {
    const httpService = new HttpService(axios.create({ httpsAgent: new Agent() }));
    expect(() =>
      WorkWeixinModule.forRoot({ ...CORP, transport: new AxiosTransport({ httpService }) }),
    ).toThrow(
      /^AxiosTransport: httpService has a default httpsAgent, which the undici adapter does not support: write adapter: "node"/,
    );
  });
});
