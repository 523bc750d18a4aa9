import { jest } from '@jest/globals';
import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { getRemoteApi } from 'nestjs-http-remote';
import { WorkWeixinApiError, WorkWeixinService } from 'nestjs-work-weixin';
import { UserWorkWxInput } from 'nestjs-work-weixin/user';
import { AppModule } from './app.module.js';

describe('the reference application', () => {
  let app: INestApplication;
  let url: string;

  beforeAll(async () => {
    const testing = await Test.createTestingModule({ imports: [AppModule] }).compile();
    app = testing.createNestApplication();
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
  });

  afterAll(() => app.close());

  it('reads a member through the module', async () => {
    const answer = await fetch(`${url}/members/zhangsan`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ userId: 'zhangsan', name: '张三' });
  });

  it.each([
    ['x'.repeat(65), 422, { violations: [{ property: 'userId', rule: 'byteLength' }] }],
    ['nobody', 404, { errcode: 60111, hint: expect.any(String) }],
  ])('tells what is wrong with %s', async (userId, status, body) => {
    const answer = await fetch(`${url}/members/${userId}`);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject(body);
  });

  it('says when it is worth trying again where the server has locked the API out', async () => {
    const errcode = jest.spyOn(app.get(WorkWeixinService), 'send');
    const context = { api: getRemoteApi(UserWorkWxInput), tenant: 'default', credential: 'contacts' };
    errcode.mockRejectedValue(
      new WorkWeixinApiError(45009, 'api freq out of limit', context).retryAfter(59_001),
    );
    const answer = await fetch(`${url}/members/zhangsan`);
    errcode.mockRestore();
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('60');
    expect(await answer.json()).toMatchObject({ errcode: 45009, outcome: 'refused' });
  });
});
