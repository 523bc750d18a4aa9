import { readFileSync } from 'node:fs';
import { decodeOutput } from 'nestjs-http-remote';
import { UnknownEvent } from '../callbacks/contract/unknown-event.js';
import { getWorkWeixinEvent } from '../callbacks/metadata/event.reader.js';
import { KfSyncMsgMsgListDto, KfSyncMsgWorkWxInput } from '../catalogue/kf/kf-sync-msg.api.js';
import { KfEnterSessionEvent } from '../events/kf/kf-enter-session.event.js';
import { KfTextMessage } from '../events/kf/kf-text.event.js';
import { WorkWeixinStub } from '../testing/work-weixin-stub.js';
import { kfMessageOf } from './kf-message.js';
import { KfMessages } from './kf-messages.service.js';

interface Fact {
  readonly id: string;
  readonly key: Readonly<Record<string, string>>;
}

const facts = (
  JSON.parse(readFileSync(`${process.cwd()}/libs/work-weixin/facts/events/kf.json`, 'utf8')) as Fact[]
).filter(({ id }) => id.startsWith('kf/'));

describe('kfMessageOf', () => {
  it('has a class for all that kf/sync_msg returns', () => {
    expect(facts).toHaveLength(24);
    for (const { id, key } of facts) {
      const { msgtype, 'event.event_type': eventType } = key;
      const message = kfMessageOf({
        msgid: 'm',
        msgtype,
        ...(eventType && { event: { event_type: eventType } }),
      });
      expect(getWorkWeixinEvent(message.constructor as never).id).toBe(id);
      expect(message).toMatchObject({ msgId: 'm', msgType: msgtype });
    }
  });

  it('takes an item as the catalogue decodes it, or as JSON', () => {
    const json = {
      msgid: 'm',
      open_kfid: 'wk1',
      external_userid: 'wm1',
      send_time: 1_700_000_000,
      origin: 3,
      msgtype: 'text',
      text: { content: '你好' },
    };
    const wanted = {
      openKfId: 'wk1',
      externalUserId: 'wm1',
      sendTime: 1_700_000_000,
      text: { content: '你好' },
    };
    for (const item of [json, decodeOutput(KfSyncMsgMsgListDto, json)]) {
      const message = kfMessageOf(item);
      expect(message).toBeInstanceOf(KfTextMessage);
      expect(message).toMatchObject(wanted);
    }
  });

  it('keeps the fields of a type that the vendor added', () => {
    const json = { msgid: 'm', msgtype: 'hologram', hologram: { depth: 3 } };
    for (const item of [json, decodeOutput(KfSyncMsgMsgListDto, json)])
      expect(kfMessageOf(item)).toEqual(new UnknownEvent(json, { msgtype: 'hologram' }));
    expect(kfMessageOf({ msgtype: 'event', event: { event_type: 'constructor' } })).toMatchObject({
      key: { msgtype: 'event', 'event.event_type': 'constructor' },
    });
    expect(kfMessageOf({})).toBeInstanceOf(UnknownEvent);
  });
});

describe('KfMessages', () => {
  it('reads page after page, each with the cursor to go on from', async () => {
    const stub = new WorkWeixinStub();
    const kf = new KfMessages(stub.service({ corpId: 'ww1', secrets: { kf: 's3cret-kf' } }));
    stub
      .on(KfSyncMsgWorkWxInput)
      .replyOnce({
        hasMore: 1,
        nextCursor: 'c1',
        msgList: [
          { msgType: 'text', text: { content: '一' } },
          { msgType: 'event', event: { eventType: 'enter_session', welcomeCode: 'w' } },
        ],
      })
      .replyOnce({ hasMore: 1, nextCursor: 'c2', msgList: [] })
      .reply({ hasMore: 0, nextCursor: 'c3', msgList: [{ msgType: 'text', text: { content: '二' } }] });
    const pages = [];
    for await (const page of kf.pull({ openKfId: 'wk1', token: 't', cursor: 'c0' })) pages.push(page);
    expect(pages.map(({ cursor, messages }) => [cursor, messages.length])).toEqual([
      ['c1', 2],
      ['c2', 0],
      ['c3', 1],
    ]);
    expect(pages[0]?.messages[0]).toBeInstanceOf(KfTextMessage);
    expect(pages[0]?.messages[1]).toBeInstanceOf(KfEnterSessionEvent);
    expect(stub.sent(KfSyncMsgWorkWxInput).map(({ cursor, token, limit }) => [cursor, token, limit])).toEqual(
      [
        ['c0', 't', 1_000],
        ['c1', 't', 1_000],
        ['c2', 't', 1_000],
      ],
    );
  });
});
