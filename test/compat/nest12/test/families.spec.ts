import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Test, type TestingModule } from '@nestjs/testing';
import { InputInvalidError } from 'nestjs-http-remote';
import { WorkWeixinModule, WorkWeixinService } from 'nestjs-work-weixin';
import { ExternalcontactAddMsgTemplateWorkWxInput } from 'nestjs-work-weixin/externalcontact';
import { ExternalcontactGroupchatGetWorkWxInput } from 'nestjs-work-weixin/externalcontact/groupchat';
import { MessageSendWorkWxInput } from 'nestjs-work-weixin/message';
import { WedocCreateDocWorkWxInput } from 'nestjs-work-weixin/wedoc';
import { startSandbox, type Sandbox } from 'work-weixin-sandbox';

describe('three families of the catalogue', () => {
  let sandbox: Sandbox;
  let testing: TestingModule;
  let workWeixin: WorkWeixinService;

  beforeAll(async () => {
    sandbox = await startSandbox({ unwritten: 'sample', strict: true, onNotice: () => undefined });
    const { baseUrl, demo } = sandbox;
    testing = await Test.createTestingModule({
      imports: [WorkWeixinModule.forRoot({ baseUrl, corpId: demo.corpId, secrets: demo.secrets })],
    }).compile();
    testing.useLogger(false);
    workWeixin = testing.get(WorkWeixinService);
  });

  afterAll(async () => {
    await testing.close();
    await sandbox.close();
  });

  it('send a message, whose payload follows its type', async () => {
    const { errCode } = await workWeixin.send(
      MessageSendWorkWxInput.from({
        toUser: ['zhangsan'],
        agentId: 1000002,
        msgType: 'text',
        text: { content: '你好' },
      }),
    );

    expect(errCode).toBe(0);
    expect(sandbox.journal.of('message/send').at(-1)?.body).toMatchObject({ msgtype: 'text' });
  });

  it('send to customers, and read a group of them by a sub-folder', async () => {
    const sent = await workWeixin.send(
      ExternalcontactAddMsgTemplateWorkWxInput.from({
        externalUserId: ['wm1'],
        text: { content: '你好' },
        attachments: [{ msgType: 'image', image: { mediaId: 'm' } }],
      }),
    );
    const { groupChat } = await workWeixin.send(
      ExternalcontactGroupchatGetWorkWxInput.from({ chatId: 'wr1' }),
    );

    expect(typeof sent.msgId).toBe('string');
    expect(groupChat?.chatId).toBeDefined();
  });

  it('create a document', async () => {
    const { docId } = await workWeixin.send(
      WedocCreateDocWorkWxInput.from({ docType: 3, docName: '会议纪要' }),
    );

    expect(typeof docId).toBe('string');
  });

  it('reject a wrong input before anything is sent', async () => {
    const wrong = MessageSendWorkWxInput.from({
      toUser: ['a'],
      agentId: 1,
      msgType: 'text',
      text: { content: '' },
    });
    wrong.text = undefined;

    await expect(workWeixin.send(wrong)).rejects.toBeInstanceOf(InputInvalidError);
  });
});
