import { Test, type TestingModule } from '@nestjs/testing';
import { HttpRemoteError } from 'nestjs-http-remote';
import { Errcode, WorkWeixinModule, WorkWeixinService } from 'nestjs-work-weixin';
import { CreateUserWorkWxInput, repeatCreateUser } from 'nestjs-work-weixin/user';
import { startSandbox, type Sandbox } from 'work-weixin-sandbox';

let sandbox: Sandbox;
let app: TestingModule;
let workWeixin: WorkWeixinService;

beforeEach(async () => {
  sandbox = await startSandbox();
  const { corpId, secrets } = sandbox.demo;
  app = await Test.createTestingModule({
    imports: [WorkWeixinModule.forRoot({ corpId, secrets, baseUrl: sandbox.baseUrl, observers: [] })],
  }).compile();
  workWeixin = app.get(WorkWeixinService);
});

afterEach(async () => {
  await app.close();
  await sandbox.close();
});

const input = () =>
  CreateUserWorkWxInput.from({ userId: 'twice', name: '张三', mobile: '13800000009', department: [1] });

async function createWithUnknownOutcome(kind: 'reset-before' | 'reset-after'): Promise<HttpRemoteError> {
  const fault = sandbox.faults.add({ kind, path: 'user/create', times: 1 });
  const error: unknown = await workWeixin.send(input()).catch((e: unknown) => e);
  fault.remove();
  if (!(error instanceof HttpRemoteError)) throw new Error('the fault did not hit');
  return error;
}

describe('A user/create of unknown outcome', () => {
  it('that was applied is reported as probably created when it is sent again, and read on request', async () => {
    expect(await createWithUnknownOutcome('reset-after')).toMatchObject({ outcome: 'unknown' });
    expect(await repeatCreateUser(workWeixin, input())).toEqual({
      result: 'probably-created',
      refusal: expect.objectContaining({ errcode: Errcode.UserIdExists, outcome: 'refused' }),
    });
    expect(await repeatCreateUser(workWeixin, input(), { readBack: true })).toMatchObject({
      result: 'probably-created',
      member: { userId: 'twice', name: '张三' },
    });
    expect(
      sandbox.journal.entries.filter(({ path, applied }) => path === 'user/create' && applied),
    ).toHaveLength(1);
  });

  it('that was not applied is created when it is sent again', async () => {
    expect(await createWithUnknownOutcome('reset-before')).toMatchObject({ outcome: 'unknown' });
    expect(await repeatCreateUser(workWeixin, input(), { readBack: true })).toMatchObject({
      result: 'created',
      output: { errCode: 0 },
    });
  });

  it('that is rejected for another reason when it is sent again throws this error', async () => {
    await createWithUnknownOutcome('reset-before');
    sandbox.faults.add({ kind: 'errcode', errcode: 60011, path: 'user/create' });
    await expect(repeatCreateUser(workWeixin, input())).rejects.toMatchObject({ errcode: 60011 });
  });

  it('returns the known result if the member cannot be read', async () => {
    await createWithUnknownOutcome('reset-after');
    sandbox.faults.add({ kind: 'errcode', errcode: 60011, path: 'user/get' });
    expect(await repeatCreateUser(workWeixin, input(), { readBack: true })).toMatchObject({
      result: 'probably-created',
      readBackError: { errcode: 60011 },
    });
  });
});
