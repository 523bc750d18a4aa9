import { inspect } from 'node:util';
import { HttpRemoteObserver, type HttpRemoteCallRecord } from 'nestjs-http-remote';
import { MessageSendWorkWxInput, MessageSendWorkWxOutput } from './catalogue/message/message-send.api.js';
import {
  TagAddTagUsersWorkWxInput,
  TagAddTagUsersWorkWxOutput,
} from './catalogue/tag/tag-addtagusers.api.js';
import { UserWorkWxInput } from './catalogue/user/user-get.api.js';
import { PartialFailureError } from './errors/partial-failure.error.js';
import { WorkWeixinStub } from './testing/work-weixin-stub.js';
import type { WorkWeixinOptions } from './work-weixin.options.js';

const tag = TagAddTagUsersWorkWxInput.from({ tagId: 1, userList: ['zhangsan', 'lisi'], partyList: [7] });
const PARTLY = { invalidList: ['lisi'], invalidParty: [7] };
const corp: WorkWeixinOptions = { corpId: 'ww1', secrets: { app: 's3cret-app' } };

class Records extends HttpRemoteObserver {
  readonly calls: HttpRemoteCallRecord[] = [];
  onCall(record: HttpRemoteCallRecord): void {
    this.calls.push(record);
  }
}

describe('A call that the server does only in part', () => {
  it('returns, with what was rejected by property', async () => {
    const stub = new WorkWeixinStub();
    stub.on(TagAddTagUsersWorkWxInput).reply(PARTLY);
    const { rejected } = await stub.service(corp).send(tag);
    expect(rejected).toEqual(PARTLY);
    const users: readonly string[] | undefined = rejected?.invalidList;
    const parties: readonly number[] | undefined = rejected?.invalidParty;
    expect([users, parties]).toEqual([['lisi'], [7]]);
  });

  it('says so in its record, with counts only', async () => {
    const stub = new WorkWeixinStub();
    stub.on(TagAddTagUsersWorkWxInput).replyOnce(PARTLY).reply({});
    stub.on(UserWorkWxInput).reply({ name: '张三' });
    const records = new Records();
    const service = stub.service({ ...corp, observers: [records] });
    await service.send(tag);
    await service.send(tag);
    await service.send(UserWorkWxInput.from({ userId: 'a' }));
    expect(
      records.calls.filter(({ api }) => api.action !== 'gettoken').map(({ rejected }) => rejected),
    ).toEqual([{ invalidList: 1, invalidParty: 1 }, undefined, undefined]);
  });

  it('is no part of a call without a class', async () => {
    const stub = new WorkWeixinStub();
    stub.onRequest({ action: 'user/get' }).reply({ errcode: 0, rejected: { a: ['b'] } });
    const records = new Records();
    const service = stub.service({ ...corp, observers: [records], partialFailure: 'throw' });
    expect(await service.request({ action: 'user/get', query: { userid: 'a' } })).toMatchObject({
      errcode: 0,
    });
    expect(records.calls.at(-1)?.rejected).toBeUndefined();
  });

  describe('if the caller wants an error', () => {
    async function failure(service = new WorkWeixinStub()): Promise<PartialFailureError> {
      service.on(TagAddTagUsersWorkWxInput).reply(PARTLY);
      const error: unknown = await service
        .service(corp)
        .send(tag, { partialFailure: 'throw' })
        .catch((thrown: unknown) => thrown);
      if (!(error instanceof PartialFailureError)) throw error;
      return error;
    }

    it('throws one with the output, the counts and advice', async () => {
      const error = await failure();
      expect(error).toMatchObject({
        name: 'PartialFailureError',
        api: { action: 'tag/addtagusers' },
        outcome: 'unknown',
        counts: { invalidList: 1, invalidParty: 1 },
        output: { invalidList: ['lisi'] },
        rejected: { invalidList: ['lisi'], invalidParty: [7] },
        advice: expect.stringContaining('不要整体重发') as string,
      });
      expect(error.outputOf(TagAddTagUsersWorkWxOutput)?.invalidList).toEqual(['lisi']);
      expect(error.outputOf(MessageSendWorkWxOutput)).toBeUndefined();
      expect(error.message).toMatch(
        /^tag\/addtagusers: partly done, rejected: invalidList 1, invalidParty 1。/,
      );
    });

    it('prints and serializes no ids', async () => {
      const error = await failure();
      expect(inspect(error)).not.toContain('lisi');
      expect(JSON.stringify(error)).not.toContain('lisi');
      expect(JSON.parse(JSON.stringify(error))).toMatchObject({ counts: { invalidList: 1 } });
    });

    it('makes one call, and its record has no error', async () => {
      const stub = new WorkWeixinStub();
      stub.on(TagAddTagUsersWorkWxInput).reply(PARTLY);
      const records = new Records();
      const service = stub.service({ ...corp, observers: [records], partialFailure: 'throw' });
      await expect(service.exchange(tag)).rejects.toBeInstanceOf(PartialFailureError);
      expect(stub.sent(TagAddTagUsersWorkWxInput)).toHaveLength(1);
      expect(records.calls.at(-1)).toMatchObject({ error: undefined, rejected: { invalidList: 1 } });
    });

    it('returns a call that was done completely', async () => {
      const stub = new WorkWeixinStub();
      stub.on(TagAddTagUsersWorkWxInput).reply({});
      expect((await stub.service(corp).send(tag, { partialFailure: 'throw' })).rejected).toBeUndefined();
    });

    it('may set it for a tenant, and change it for a call', async () => {
      const stub = new WorkWeixinStub();
      stub.on(TagAddTagUsersWorkWxInput).reply(PARTLY);
      const tenants = {
        strict: { ...corp, partialFailure: 'throw' as const },
        usual: { ...corp, corpId: 'ww2' },
      };
      const service = stub.service({ tenants });
      await expect(service.send(tag, { tenant: 'strict' })).rejects.toBeInstanceOf(PartialFailureError);
      expect((await service.send(tag, { tenant: 'strict', partialFailure: 'return' })).rejected).toEqual(
        PARTLY,
      );
      expect((await service.send(tag, { tenant: 'usual' })).rejected).toEqual(PARTLY);
    });

    it('keeps the call of an app that fills in its AgentId', async () => {
      const stub = new WorkWeixinStub();
      stub.on(MessageSendWorkWxInput).reply({ invalidUser: ['lisi'] });
      const service = stub.service({
        corpId: 'ww1',
        apps: { default: { agentId: 1, secret: 's3cret-app' } },
      });
      const input = MessageSendWorkWxInput.from({
        toUser: ['lisi'],
        msgType: 'text',
        text: { content: 'a' },
      });
      await expect(service.send(input, { partialFailure: 'throw' })).rejects.toBeInstanceOf(
        PartialFailureError,
      );
      expect(input.agentId).toBeUndefined();
    });
  });

  it.each(['ignore', '', true, 0])('rejects %p as partialFailure', async (partialFailure) => {
    const service = new WorkWeixinStub().service(corp);
    const message = 'partialFailure must be "return" or "throw"';
    await expect(service.send(tag, { partialFailure: partialFailure as 'throw' })).rejects.toThrow(message);
    expect(() =>
      new WorkWeixinStub().service({ ...corp, partialFailure: partialFailure as 'throw' }),
    ).toThrow(message);
  });
});
