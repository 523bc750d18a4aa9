import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { getMetadataStorage } from 'class-validator';
import { HttpRemoteOutput, decodeOutput } from 'nestjs-http-remote';
import { CreateUserEvent, CreateUserEventExtAttrDto } from 'nestjs-work-weixin/events/contacts';
import { KfTextMessage } from 'nestjs-work-weixin/events/kf';
import { TextMessage } from 'nestjs-work-weixin/events/messages';
import type { SuiteTicketNotice } from 'nestjs-work-weixin/events/suite';
import { EVENT_PAGES, eventPages } from '../../tools/event-pages.mjs';
import { TREES, namesOfTree } from '../../tools/catalogue-names.mjs';
import { parseXml } from '../../libs/http-remote/src/decode/xml.reader.js';
import { writeXml } from '../../libs/http-remote/src/encode/xml.writer.js';
import { EventDecoder } from '../../libs/work-weixin/src/callbacks/decode/event.decoder.js';
import {
  EVENT_FAMILIES,
  differencesOf,
  eventSources,
  loadEvents,
  propertiesBelow,
  wireOfEvent,
  type DeclaredEvent,
} from '../support/facts/declared-events.js';
import {
  SPELLINGS,
  asDeclared,
  isReceived,
  readEventFacts,
  readSourceOfEvents,
  sampleOf,
  type EventFacts,
  type EventField,
} from '../support/facts/event-facts.js';

/*
 * Every event class, held against the facts of the official pages by a reader that shares nothing with the generator.
 */

const ROOT = resolve(import.meta.dirname, '../..');
const PAGE = 'https://developer.work.weixin.qq.com/document/path/';

/** The fields of the envelopes, which a base class declares for all events of a kind. */
const COMMON: Readonly<Record<string, readonly string[]>> = {
  message: ['ToUserName', 'FromUserName', 'CreateTime', 'MsgType', 'AgentID', 'MsgId'],
  event: ['ToUserName', 'FromUserName', 'CreateTime', 'MsgType', 'AgentID', 'Event'],
  info: ['SuiteId', 'AuthCorpId', 'ServiceCorpId', 'InfoType', 'TimeStamp'],
  bot: ['msgid', 'aibotid', 'chatid', 'chattype', 'from', 'msgtype', 'response_url', 'create_time'],
  kf: ['msgid', 'open_kfid', 'external_userid', 'send_time', 'origin', 'servicer_userid', 'msgtype'],
};

const declared = await loadEvents();
const all = readEventFacts();
const facts = all.filter(isReceived).map(asDeclared);

function eventOf({ id }: EventFacts): DeclaredEvent {
  const found = declared.find((event) => event.id === id);
  if (!found) throw new Error(`${id} is missing`);
  return found;
}

const differences = (event: EventFacts, { target }: DeclaredEvent = eventOf(event)) =>
  differencesOf(event, target, COMMON[event.kind] ?? []);

describe('The facts of callbacks in this repository', () => {
  const source = readSourceOfEvents();

  (source ? it : it.skip)('are those of the pages, unchanged', () => {
    const byId = (records: readonly EventFacts[] = []) =>
      new Map(records.map((record) => [record.id, record]));
    expect(byId(all)).toEqual(byId(source));
  });

  it('have each callback once', () => {
    expect(all).toHaveLength(323);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('have every place at which a class has one property for two spellings', () => {
    const places = all.flatMap(({ id, fields }) => pathsOf(fields).map((path) => `${id} ${path}`));
    expect(Object.keys(SPELLINGS).filter((place) => !places.includes(place))).toEqual([]);
  });
});

function pathsOf(fields: readonly EventField[], above = ''): string[] {
  return fields.flatMap(({ wire = '', fields: own, items }) => {
    const path = above === '' ? wire : `${above}.${wire}`;
    return [path, ...pathsOf(own ?? items?.fields ?? [], path)];
  });
}

describe('The event classes', () => {
  it('are one for each callback that is received, and none for a reply', () => {
    expect(declared.map(({ id }) => id).sort()).toEqual(facts.map(({ id }) => id).sort());
    expect(facts).toHaveLength(310);
  });

  it('are in at most 20 families, each under its own name', () => {
    expect(EVENT_FAMILIES.length).toBeLessThanOrEqual(20);
    const names = declared.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(facts.map((event) => [event.id, event] as const))('%s says what the facts say', (_id, event) => {
    const { key, desc, docUrl, answerWithinMs, answerText } = eventOf(event);
    expect({ key, desc, docUrl, answerWithinMs, answerText }).toEqual({
      key: event.key,
      desc: event.name,
      docUrl: `${PAGE}${event.page}`,
      answerWithinMs: event.answerWithinMs,
      answerText: event.answerText,
    });
    expect(differences(event)).toEqual([]);
  });

  it.each<[id: string, family: string, name: string]>([
    ['event/change_contact/create_user', 'contacts', 'CreateUserEvent'],
    ['info/change_contact/create_user', 'suite', 'SuiteCreateUserNotice'],
    ['info/suite_ticket', 'suite', 'SuiteTicketNotice'],
    ['message/text', 'messages', 'TextMessage'],
    ['message/location', 'messages', 'LocationMessage'],
    ['event/LOCATION', 'app', 'LocationEvent'],
    ['event/subscribe', 'app', 'SubscribeEvent'],
    ['event/change_school_contact/subscribe', 'school', 'SchoolSubscribeEvent'],
    ['info/change_school_contact/subscribe', 'suite', 'SuiteSchoolSubscribeNotice'],
    ['event/template_card_event', 'app', 'TemplateCardEvent'],
    ['event/change_external_tag/create', 'external-contact', 'ExternalTagCreateEvent'],
    ['event/kf_msg_or_event', 'kf', 'KfMsgOrEvent'],
    ['kf/text', 'kf', 'KfTextMessage'],
    ['kf/event/enter_session', 'kf', 'KfEnterSessionEvent'],
    ['bot/text', 'bots', 'BotTextMessage'],
    ['bot/event/template_card_event', 'bots', 'BotTemplateCardEvent'],
    ['device/command/user_scan', 'devices', 'DeviceUserScanCommand'],
    ['device/event/bind', 'devices', 'DeviceBindEvent'],
    ['zone/hit_keyword', 'chat-data', 'ZoneHitKeywordEvent'],
  ])('%s is in %s, as %s', (id, family, name) => {
    expect(declared.find((event) => event.id === id)).toMatchObject({ family, name });
  });

  it('have the names of docs/api (npm run api writes them)', () => {
    const tree = TREES.find(({ name }) => name === 'events');
    if (!tree) throw new Error('tools/catalogue-names.mjs has no events');
    expect(readFileSync(resolve(ROOT, 'docs/api', tree.page), 'utf8')).toBe(namesOfTree(tree));
  });
});

describe('The pages of docs/events', () => {
  const pages = eventPages();

  it('are up to date (npm run api writes them)', async () => {
    const wanted = await pages;
    expect(wanted.size).toBe(EVENT_FAMILIES.length + 1);
    for (const [path, text] of wanted)
      expect([path, readFileSync(resolve(ROOT, path), 'utf8')]).toEqual([path, text]);
    const written = readdirSync(resolve(ROOT, EVENT_PAGES)).map((file) => `${EVENT_PAGES}/${file}`);
    expect(written.filter((path) => !wanted.has(path))).toEqual([]);
  });

  it('have every event', async () => {
    const rows = [...(await pages).values()].join('\n');
    expect(
      declared.filter(({ name, id }) => !rows.includes(`\`${name}\``) || !rows.includes(`\`${id}\``)),
    ).toEqual([]);
  });
});

describe('The sources of the event classes', () => {
  const sources = eventSources();

  it('are one file for each event', () => {
    expect(sources).toHaveLength(declared.length);
  });

  it('give each field a Chinese label', () => {
    const unlabeled = sources.flatMap(({ family, file, text }) =>
      [...text.matchAll(/(\/\*\*(?:(?!\*\/).)*\*\/)?\s*@JsonName\(\s*'([^']+)'/gs)]
        .filter(([, above = '']) => !/\p{Script=Han}/u.test(above))
        .map(([, , wire]) => `${family}/${file} ${wire}`),
    );
    expect(unlabeled).toEqual([]);
  });

  it('load nothing but the core, the declaration of an event and an envelope', () => {
    const imported = new Set(
      sources.flatMap(({ text }) => [...text.matchAll(/from '([^']+)'/g)].map(([, module = '']) => module)),
    );
    const others = [...imported].filter(
      (module) =>
        !/^(?:nestjs-http-remote|\.\.\/\.\.\/callbacks\/contract\/[\w.-]+|\.\.\/envelope\/[\w-]+\.js)$/.test(
          module,
        ),
    );
    expect(others).toEqual([]);
  });
});

describe('Samples made of the facts', () => {
  const STYLES = [
    ['as XML with lists of one', { isXml: true, count: 1, isOther: false }],
    ['as XML with lists of two', { isXml: true, count: 2, isOther: false }],
    ['as JSON', { isXml: false, count: 2, isOther: false }],
    ['with the other spellings', { isXml: true, count: 1, isOther: true }],
  ] as const;

  it.each(STYLES)('are read whole: %s', (_name, style) => {
    for (const event of facts) {
      const { target, id } = eventOf(event);
      const { sent, read } = sampleOf(event, style);
      expect({ id, ...wireOfEvent(decodeOutput(target, sent), target) }).toEqual({ id, ...read });
    }
  });

  it.each([1, 2])('arrive as what they are, with %i elements in each list', (count) => {
    // Events of customer service are pulled, those of the data zone and of payments have their own transport.
    const pushed = facts.filter(({ kind }) => !['kf', 'zone', 'payment'].includes(kind));
    const decoder = new EventDecoder(
      pushed.map((event) => eventOf(event).target),
      parseXml,
    );
    expect(pushed).toHaveLength(274);
    for (const event of pushed) {
      const { sent, read } = sampleOf(event, { isXml: false, count, isOther: false });
      const text = event.format === 'xml' ? writeXml('xml', sent) : JSON.stringify(sent);
      const { target, id } = eventOf(event);
      const decoded = decoder.decode(text);
      expect({ id: decoded?.id, ...wireOfEvent(decoded?.event ?? {}, target) }).toEqual({ id, ...read });
    }
  });

  it('may have the ids only', () => {
    for (const event of facts) {
      const { target, id } = eventOf(event);
      expect({ id, ...wireOfEvent(decodeOutput(target, {}), target) }).toEqual({ id });
    }
  });

  it('keep what was added later, at every depth', () => {
    const event = decodeOutput(CreateUserEvent, {
      Added: '1',
      ExtAttr: { Added: '2', Item: { Name: '爱好', Added: '3' } },
    });
    expect(event.extra).toEqual({ Added: '1' });
    expect(event.extAttr?.extra).toEqual({ Added: '2' });
    expect(event.extAttr?.item?.[0]?.extra).toEqual({ Added: '3' });
  });

  it('register nothing in class-validator', () => {
    const { validationMetadatas } = getMetadataStorage() as unknown as {
      readonly validationMetadatas: ReadonlyMap<{ readonly prototype: unknown }, unknown>;
    };
    const registered = [...validationMetadatas.keys()];
    expect(registered.filter(({ prototype }) => prototype instanceof HttpRemoteOutput)).toEqual([]);
  });
});

describe('An event', () => {
  it('is read from the XML of its page', () => {
    const xml = `<xml>
      <ToUserName><![CDATA[toUser]]></ToUserName>
      <FromUserName><![CDATA[sys]]></FromUserName>
      <CreateTime>1403610513</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[change_contact]]></Event>
      <ChangeType>create_user</ChangeType>
      <UserID><![CDATA[zhangsan]]></UserID>
      <Department><![CDATA[1,2,3]]></Department>
      <IsLeaderInDept><![CDATA[1,0,0]]></IsLeaderInDept>
      <DirectLeader><![CDATA[lisi,wangwu]]></DirectLeader>
      <Mobile>13800000000</Mobile>
      <ExtAttr>
        <Item><Name><![CDATA[爱好]]></Name><Type>0</Type><Text><Value><![CDATA[旅游]]></Value></Text></Item>
      </ExtAttr>
    </xml>`;
    const event = decodeOutput(CreateUserEvent, parseXml(xml));
    expect(event).toMatchObject({
      toUserName: 'toUser',
      createTime: 1_403_610_513,
      event: 'change_contact',
      changeType: 'create_user',
      userId: 'zhangsan',
      department: [1, 2, 3],
      isLeaderInDept: [1, 0, 0],
      directLeader: ['lisi', 'wangwu'],
      mobile: '13800000000',
      extAttr: { item: [{ name: '爱好', type: 0, text: { value: '旅游' } }] },
    });
    expect(event.extAttr).toBeInstanceOf(CreateUserEventExtAttrDto);
    expect(event.extra).toEqual({});
  });

  it('keeps an id of 64 bits as its digits', () => {
    const message = decodeOutput(TextMessage, parseXml('<xml><MsgId>7349865203496520349</MsgId></xml>'));
    expect(message.msgId).toBe('7349865203496520349');
  });

  it('of customer service has the fields of the list that it is pulled from', () => {
    const item = { msgid: 'm', open_kfid: 'k', origin: 3, msgtype: 'text', text: { content: '你好' } };
    const message = decodeOutput(KfTextMessage, item);
    expect(message).toMatchObject({ msgId: 'm', openKfId: 'k', origin: 3, text: { content: '你好' } });
  });

  it('has the values of its key as types', () => {
    const ofCreateUser = ({ msgType, event, changeType }: CreateUserEvent) =>
      [msgType, event, changeType] satisfies ['event', 'change_contact', 'create_user'];
    const ofTicket = ({ infoType }: SuiteTicketNotice) => infoType satisfies 'suite_ticket';
    expect([ofCreateUser, ofTicket]).toHaveLength(2);
  });
});

describe('Sensitive fields', () => {
  const flags = new Map<string, boolean>(
    declared.flatMap(({ target, id }) =>
      [...propertiesBelow(target)].map(({ path, sensitive }) => [`${id} ${path}`, sensitive] as const),
    ),
  );

  it.each([
    'info/suite_ticket SuiteTicket',
    'info/create_auth AuthCode',
    'info/auto_activate AccountList.ActiveCode',
    'info/register_corp ContactSync.AccessToken',
    'event/kf_msg_or_event Token',
    'event/template_card_event ResponseCode',
    'event/change_external_contact/add_external_contact WelcomeCode',
    'event/change_contact/create_user Mobile',
    'event/change_contact/create_user ExtAttr.Item.Text.Value',
    'message/text Content',
    'message/location Location_X',
    'bot/text text.content',
    'bot/text response_url',
    'bot/mixed quote.mixed.msg_item.text.content',
    'kf/text text.content',
    'kf/event/enter_session event.welcome_code',
    'device/command/user_scan command.auth_code',
    'device/event/model_ticket event.model_ticket',
    'zone/conversation_new_message conversation_new_message.token',
    'payment/notification resource.ciphertext',
  ])('%s is masked', (place) => {
    expect(flags.get(place)).toBe(true);
  });

  it.each([
    'info/create_auth AuthCorpId',
    'info/register_corp AuthUserInfo',
    'info/approve_special_auth AuthType',
    'device/command/user_scan base_info.auth_corpid',
    'event/change_contact/create_user UserID',
    'event/click EventKey',
    'bot/event/template_card_event event.template_card_event.event_key',
  ])('%s is shown', (place) => {
    expect(flags.get(place)).toBe(false);
  });
});

describe('The comparison', () => {
  const event = facts.find(({ id }) => id === 'event/change_contact/create_user');
  if (!event) throw new Error('the facts have no create_user');
  const changed = (wire: string, other: Partial<EventField>) => ({
    ...event,
    fields: event.fields.map((field) => (field.wire === wire ? { ...field, ...other } : field)),
  });

  it.each<[what: string, wire: string, other: Partial<EventField>, found: string]>([
    ['name', 'Mobile', { wire: 'Mobil' }, 'Mobile is declared, but not in the facts'],
    ['type', 'Mobile', { type: 'integer' }, 'Mobile scalar: String instead of Number'],
    ['list', 'Mobile', { type: 'array', items: { type: 'string' } }, 'Mobile isArray: false instead of true'],
    ['mark', 'Department', { joined: '|' }, 'Department separator: , instead of |'],
    ['spelling', 'Mobile', { also: ['mobile'] }, 'Mobile also:  instead of mobile'],
    ['object', 'Mobile', { type: 'object', fields: [] }, 'Mobile isObject: false instead of true'],
    ['field below', 'ExtAttr', { fields: [] }, 'ExtAttr.Item is declared, but not in the facts'],
  ])('notices another %s', (_what, wire, other, found) => {
    expect(differences(changed(wire, other))).toContain(`event/change_contact/create_user.${found}`);
  });
});
