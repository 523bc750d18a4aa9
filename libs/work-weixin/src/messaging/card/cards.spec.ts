import { validateSync } from 'class-validator';
import { encodeInput } from 'nestjs-http-remote';
import { MessageSendWorkWxInput } from '../../catalogue/message/message-send.api.js';
import { MessageUpdateTemplateCardWorkWxInput } from '../../catalogue/message/message-update-template-card.api.js';
import { WebhookSendWorkWxInput } from '../../catalogue/webhook/webhook-send.api.js';
import { buttonInteraction, multipleInteraction, voteInteraction } from './interaction-cards.js';
import { newsNotice, textNotice } from './notice-cards.js';
import type { TemplateCard } from './template-card.js';

const LINK = 'https://a.example';

/** The card as it is sent. It breaks no rule of its class. */
function sent(input: object): unknown {
  expect(validateSync(input)).toEqual([]);
  return encodeInput(input).body?.['template_card'];
}

const byApp = (templateCard: TemplateCard) =>
  sent(MessageSendWorkWxInput.from({ toUser: ['a'], agentId: 1, msgType: 'template_card', templateCard }));

describe('textNotice', () => {
  const notice = textNotice({
    title: '部署完成',
    desc: '生产环境',
    text: '耗时 3 分钟',
    source: { text: '发布系统', iconUrl: 'https://a.example/i.png', color: 'green' },
    emphasis: { title: '42', desc: '次' },
    quote: { title: '说明', text: '详见日志', link: { appId: 'wx1', pagePath: 'p' } },
    facts: {
      版本: 'v2.3.1',
      日志: { value: '查看', url: LINK },
      附件: { value: '日志.txt', mediaId: 'm1' },
      操作人: { value: '张三', userId: 'zhangsan' },
    },
    jumps: { 流水线: LINK, 小程序: { appId: 'wx1' } },
    link: LINK,
  });

  const wire = {
    card_type: 'text_notice',
    source: { desc: '发布系统', icon_url: 'https://a.example/i.png', desc_color: 3 },
    main_title: { title: '部署完成', desc: '生产环境' },
    sub_title_text: '耗时 3 分钟',
    emphasis_content: { title: '42', desc: '次' },
    quote_area: { title: '说明', quote_text: '详见日志', type: 2, appid: 'wx1', pagepath: 'p' },
    horizontal_content_list: [
      { keyname: '版本', value: 'v2.3.1' },
      { keyname: '日志', value: '查看', type: 1, url: LINK },
      { keyname: '附件', value: '日志.txt', type: 2, media_id: 'm1' },
      { keyname: '操作人', value: '张三', type: 3, userid: 'zhangsan' },
    ],
    jump_list: [
      { title: '流水线', type: 1, url: LINK },
      { title: '小程序', type: 2, appid: 'wx1' },
    ],
    card_action: { type: 1, url: LINK },
  };

  it('makes the card of an app, of a robot and of an update', () => {
    expect(byApp(notice)).toEqual(wire);
    expect(
      sent(WebhookSendWorkWxInput.from({ key: 'k', msgType: 'template_card', templateCard: notice })),
    ).toEqual(wire);
    expect(
      sent(
        MessageUpdateTemplateCardWorkWxInput.from({ agentId: 1, responseCode: 'c', templateCard: notice }),
      ),
    ).toEqual(wire);
  });

  it('makes a small one', () => {
    expect(byApp(textNotice({ text: '只有一句话', link: { appId: 'wx1' }, source: '发布系统' }))).toEqual({
      card_type: 'text_notice',
      source: { desc: '发布系统' },
      sub_title_text: '只有一句话',
      card_action: { type: 2, appid: 'wx1' },
    });
  });

  it('has a menu with a task', () => {
    const menu = { desc: '更多', actions: { mute: '不再提醒', later: '稍后' } };
    expect(byApp(textNotice({ title: 'a', link: LINK, taskId: 't1', menu }))).toMatchObject({
      task_id: 't1',
      action_menu: {
        desc: '更多',
        action_list: [
          { key: 'mute', text: '不再提醒' },
          { key: 'later', text: '稍后' },
        ],
      },
    });
  });

  it('keeps the order of names that are numbers, if they are pairs', () => {
    const facts = [
      ['2026', 'a'],
      ['2025', 'b'],
    ] as const;
    expect(textNotice({ title: 'a', link: LINK, facts }).horizontalContentList).toEqual([
      { keyName: '2026', value: 'a' },
      { keyName: '2025', value: 'b' },
    ]);
  });
});

describe('newsNotice', () => {
  it('makes a card with a picture, for an app and a robot', () => {
    const card = newsNotice({
      title: '周报',
      image: { url: 'https://a.example/i.png', aspectRatio: 1.3 },
      imageText: { imageUrl: 'https://a.example/j.png', title: '图', link: LINK },
      details: { 新增: '128 位客户' },
      link: LINK,
    });
    const wire = {
      card_type: 'news_notice',
      main_title: { title: '周报' },
      card_image: { url: 'https://a.example/i.png', aspect_ratio: 1.3 },
      image_text_area: { image_url: 'https://a.example/j.png', title: '图', type: 1, url: LINK },
      vertical_content_list: [{ title: '新增', desc: '128 位客户' }],
      card_action: { type: 1, url: LINK },
    };
    expect(byApp(card)).toEqual(wire);
    expect(
      sent(WebhookSendWorkWxInput.from({ key: 'k', msgType: 'template_card', templateCard: card })),
    ).toEqual(wire);
  });

  it('makes a card with a text beside a picture, for an app', () => {
    const card = newsNotice({
      title: '周报',
      imageText: { imageUrl: 'https://a.example/j.png' },
      link: LINK,
    });
    expect(
      sent(
        MessageSendWorkWxInput.from({
          toUser: ['a'],
          agentId: 1,
          msgType: 'template_card',
          templateCard: card,
        }),
      ),
    ).toEqual({
      card_type: 'news_notice',
      main_title: { title: '周报' },
      image_text_area: { image_url: 'https://a.example/j.png' },
      card_action: { type: 1, url: LINK },
    });
  });
});

describe('Interactive cards', () => {
  it('have buttons that call back or open a page', () => {
    const card = buttonInteraction({
      title: '请假申请',
      desc: '张三',
      text: '2 天',
      taskId: 'leave-42',
      facts: { 天数: '2' },
      quote: { text: '家里有事' },
      link: LINK,
      menu: { actions: { mute: '不再提醒' } },
      selection: { key: 'why', title: '理由', options: { a: '同意', b: '不同意' }, selected: 'a' },
      buttons: [
        { text: '同意', key: 'agree', style: 1 },
        { text: '查看', url: LINK },
      ],
    });
    expect(byApp(card)).toEqual({
      card_type: 'button_interaction',
      task_id: 'leave-42',
      main_title: { title: '请假申请', desc: '张三' },
      sub_title_text: '2 天',
      action_menu: { action_list: [{ key: 'mute', text: '不再提醒' }] },
      quote_area: { quote_text: '家里有事' },
      horizontal_content_list: [{ keyname: '天数', value: '2' }],
      card_action: { type: 1, url: LINK },
      button_selection: {
        question_key: 'why',
        title: '理由',
        selected_id: 'a',
        option_list: [
          { id: 'a', text: '同意' },
          { id: 'b', text: '不同意' },
        ],
      },
      button_list: [
        { text: '同意', style: 1, type: 0, key: 'agree' },
        { text: '查看', type: 1, url: LINK },
      ],
    });
  });

  it('have a vote', () => {
    const card = voteInteraction({
      title: '去哪',
      taskId: 't1',
      question: { key: 'q', options: { sea: '海边', hill: '爬山' }, checked: ['hill'], isMultiple: true },
      submit: { key: 's', text: '投票' },
    });
    expect(byApp(card)).toEqual({
      card_type: 'vote_interaction',
      task_id: 't1',
      main_title: { title: '去哪' },
      checkbox: {
        question_key: 'q',
        mode: 1,
        option_list: [
          { id: 'sea', text: '海边', is_checked: false },
          { id: 'hill', text: '爬山', is_checked: true },
        ],
      },
      submit_button: { key: 's', text: '投票' },
    });
  });

  it('have questions with one answer each', () => {
    const card = multipleInteraction({
      title: '订会议室',
      taskId: 't1',
      source: '行政',
      questions: [{ key: 'floor', title: '楼层', options: { f3: '3 层' } }],
      submit: { key: 's' },
    });
    expect(byApp(card)).toEqual({
      card_type: 'multiple_interaction',
      source: { desc: '行政' },
      task_id: 't1',
      main_title: { title: '订会议室' },
      select_list: [{ question_key: 'floor', title: '楼层', option_list: [{ id: 'f3', text: '3 层' }] }],
      submit_button: { key: 's' },
    });
  });
});
