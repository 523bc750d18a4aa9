import type { ApiField } from './api-definition.js';
import { eventFile, type EventDefinition } from './event-file.js';

const field = (wireName: string, other: Partial<ApiField>): ApiField => ({
  property: wireName,
  wireName,
  scalar: 'string',
  isArray: false,
  isRequired: false,
  isSensitive: false,
  label: undefined,
  ...other,
});

const EVENT: EventDefinition = {
  name: 'CreateThingEvent',
  desc: '新增事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90001',
  key: { MsgType: 'event', Event: 'change_thing', ChangeType: 'create_thing' },
  base: 'ChangeEventEnvelope',
  constants: [{ property: 'event', value: 'change_thing' }],
  fields: [field('ThingID', { property: 'thingId', label: '编号' })],
  shapes: [],
  notes: ['接收方：自建应用'],
};

const moduleOf = (name: string): string => `../${name}.js`;

describe('eventFile()', () => {
  it('writes a class with its key, its page and the fields that the envelope does not have', () => {
    expect(eventFile(EVENT, moduleOf)).toBe(`import { JsonName } from 'nestjs-http-remote';
import { ChangeEventEnvelope } from '../ChangeEventEnvelope.js';
import { WorkWeixinEvent } from '../WorkWeixinEvent.js';

/**
 * 新增事件
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/90001
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'change_thing', ChangeType: 'create_thing' },
  desc: '新增事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90001',
})
export class CreateThingEvent extends ChangeEventEnvelope {
  declare readonly event: 'change_thing';

  /** 编号 */
  @JsonName('ThingID')
  thingId?: string;
}
`);
  });

  it('writes the id of a key that does not imply it, the wanted answer, and that an event is gone', () => {
    const text = eventFile(
      {
        ...EVENT,
        id: 'kf/text',
        key: { msgtype: 'event', 'event.event_type': 'x' },
        answerWithinMs: 1000,
        answerText: 'success',
        deprecated: '已下线',
      },
      moduleOf,
    );
    expect(text).toContain(` * @deprecated 已下线
 * @see https`);
    expect(text).toContain(`  id: 'kf/text',
  key: { msgtype: 'event', 'event.event_type': 'x' },
`);
    expect(text).toContain(`  answerWithinMs: 1000,
  answerText: 'success',
`);
  });

  it('writes lists, joined texts, other spellings, constants and nested classes', () => {
    const text = eventFile(
      {
        ...EVENT,
        fields: [
          field('Ids', { scalar: 'number', isArray: true, separator: ',' }),
          field('UserId', { also: ['Userid', 'userid'], isSensitive: true }),
          field('Kind', { values: { known: ['x'], isClosed: true, labels: {} } }),
          field('Items', { nested: 'CreateThingEventItemsDto', isArray: true }),
        ],
        shapes: [
          {
            name: 'CreateThingEventItemsDto',
            label: '项目',
            side: 'output',
            fields: [field('Name', { label: '名称' })],
          },
        ],
      },
      moduleOf,
    );
    expect(text).toContain(`/**
 * 项目
 *
 * @see {@link CreateThingEvent}
 */
export class CreateThingEventItemsDto extends HttpRemoteOutput {
  /** 名称 */
  @JsonName('Name')
  Name?: string;
}
`);
    expect(text).toContain(`  @JsonName('Ids', { type: () => [Number], separator: ',' })
  Ids?: number[];

  @JsonName('UserId', { also: ['Userid', 'userid'], sensitive: true })
  UserId?: string;

  @JsonName('Kind', { type: () => String })
  Kind?: 'x';

  @JsonName('Items', { type: () => [CreateThingEventItemsDto] })
  Items?: CreateThingEventItemsDto[];
`);
  });
});
