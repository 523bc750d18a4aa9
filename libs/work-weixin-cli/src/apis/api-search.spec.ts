import fc from 'fast-check';
import type { ApiIndex, IndexedApi } from './api-index.js';
import { nearestApis, searchApis } from './api-search.js';

const api = (action: string, desc: string, input: string, of: Partial<IndexedApi> = {}): IndexedApi => ({
  action,
  desc,
  input: `${input}WorkWxInput`,
  output: `${input}WorkWxOutput`,
  entry: `nestjs-work-weixin/${action.split('/')[0]}`,
  docUrl: `https://developer.work.weixin.qq.com/document/path/${90_000 + desc.length}`,
  ...of,
});

const INDEX: ApiIndex = {
  families: [
    {
      name: 'department',
      title: '部门',
      titleEn: 'departments',
      apis: [
        api('department/create', '创建部门', 'DepartmentCreate', { category: '通讯录管理 > 部门管理' }),
        api('department/list', '获取部门列表', 'DepartmentList', { category: '通讯录管理 > 部门管理' }),
        api('department/simplelist', '获取子部门ID列表', 'DepartmentSimplelist'),
      ],
    },
    {
      name: 'kf',
      title: '微信客服',
      titleEn: 'customer service in WeChat',
      apis: [
        api('kf/account/add', '添加客服账号', 'KfAccountAdd'),
        api('kf/send_msg', '发送消息', 'KfSendMsg', { aliases: ['SendKfMessage'] }),
      ],
    },
    {
      name: 'message',
      title: '应用消息',
      titleEn: 'messages of an app',
      apis: [
        api('message/send', '发送应用消息', 'MessageSend'),
        api('message/send_old', '发送应用消息', 'MessageSendOld', {
          deprecated: '旧',
          replacement: 'message/send',
        }),
        api('message/recall', '撤回应用消息', 'MessageRecall', {
          docUrl: 'https://developer.work.weixin.qq.com/document/path/94867',
        }),
      ],
    },
  ],
};

const actionsOf = (query: string) => searchApis(INDEX, query).map(({ api }) => api.action);

describe('searchApis', () => {
  it.each([
    ['an action', 'kf/send_msg', 'kf/send_msg'],
    ['an action in another case, with slashes', ' /KF/Send_Msg/', 'kf/send_msg'],
    [
      'a pasted address',
      'https://qyapi.weixin.qq.com/cgi-bin/message/recall?access_token=x',
      'message/recall',
    ],
    ['a title', '创建部门', 'department/create'],
    ['a class', 'MessageRecallWorkWxInput', 'message/recall'],
    ['another name of a class', 'sendkfmessage', 'kf/send_msg'],
    ['the number of a page', '94867', 'message/recall'],
    ['a part of the path and a family', '客服 send', 'kf/send_msg'],
    ['an English word of the family', 'wechat add', 'kf/account/add'],
    ['a category', '部门管理 list', 'department/list'],
  ])('finds by %s', (_, query, first) => {
    expect(actionsOf(query)[0]).toBe(first);
  });

  it('puts the better match first: start of a title, shorter action, and deprecated ones last', () => {
    expect(actionsOf('部门')).toEqual(['department/list', 'department/create', 'department/simplelist']);
    expect(actionsOf('发送')).toEqual(['kf/send_msg', 'message/send', 'message/send_old']);
    expect(actionsOf('send')).toEqual(['kf/send_msg', 'message/send', 'message/send_old']);
  });

  it('requires every word', () => {
    expect(actionsOf('部门 send')).toEqual([]);
    expect(actionsOf('')).toEqual([]);
    expect(actionsOf(' , ')).toEqual([]);
    expect(actionsOf('x')).toEqual([]);
  });

  it('finds every API by its own action and class', () => {
    for (const { action, input } of INDEX.families.flatMap(({ apis }) => apis)) {
      expect(actionsOf(action)[0]).toBe(action);
      expect(actionsOf(input)[0]).toBe(action);
    }
  });

  it('accepts any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Array.isArray(searchApis(INDEX, text))).toBe(true);
        expect(nearestApis(INDEX, text, 3).length).toBeLessThan(4);
      }),
    );
  });
});

describe('nearestApis', () => {
  it.each([
    ['新建部门', 'department/create'],
    ['mesage/recal', 'message/recall'],
    ['客服账号添加', 'kf/account/add'],
    ['DepartmentListInput', 'department/list'],
  ])('suggests for %s', (query, first) => {
    expect(searchApis(INDEX, query)).toEqual([]);
    expect(nearestApis(INDEX, query, 3)[0]?.api.action).toBe(first);
  });

  it('suggests nothing if nothing is alike', () => {
    expect(nearestApis(INDEX, 'zzzz', 3)).toEqual([]);
  });
});
