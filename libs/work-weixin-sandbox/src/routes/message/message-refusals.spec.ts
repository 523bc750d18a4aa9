import { CARDS, MessageHarness } from '../../../test/message-harness.js';

let app: MessageHarness;
let other: string;
const ids: Record<string, string> = {};

beforeAll(async () => {
  app = await MessageHarness.start((corp) => {
    const { secrets } = corp;
    const helpdesk = { secret: 's3cret-helpdesk', agentId: 1000003, callback: false };
    return { ...corp, secrets: { ...secrets, helpdesk }, tags: [{ tagid: 7, tagname: '空' }] };
  });
  const query = `corpid=${app.sandbox.demo.corpId}&corpsecret=s3cret-helpdesk`;
  other = String((await app.harness.raw(`gettoken?${query}`)).body.access_token);
  for (const type of ['image', 'voice', 'video', 'file'] as const) ids[type] = await app.upload(type);
});
afterEach(() => app.sandbox.messages.clear());
afterAll(() => app.close());

const long = (length: number) => 'x'.repeat(length);
const many = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, n) => `${prefix}${n}`).join('|');
const list = <T>(count: number, element: T): T[] => Array.from({ length: count }, () => element);
const article = { title: 't', url: 'https://x.example' };
const news = (given: object) => ({ msgtype: 'news', news: { articles: [{ ...article, ...given }] } });
const textcard = (given: object) => ({
  msgtype: 'textcard',
  textcard: { title: 't', description: 'd', url: 'https://x.example', ...given },
});
const mpnews = (given: object) => ({
  msgtype: 'mpnews',
  mpnews: { articles: [{ title: 't', thumb_media_id: ids['image'], content: 'c', ...given }] },
});
const notice = (given: object) => ({
  msgtype: 'miniprogram_notice',
  miniprogram_notice: { appid: 'wx1', title: '会议室预订', ...given },
});
const taskcard = (given: object) => ({
  msgtype: 'interactive_taskcard',
  interactive_taskcard: {
    ...{ title: 't', description: 'd', task_id: 'task-1', btn: [{ key: 'a', name: 'A' }] },
    ...given,
  },
});

type Case = [errcode: number, what: string, body: () => object];

describe('message/send rejects', () => {
  it.each<Case>([
    [40008, 'no msgtype', () => ({ msgtype: undefined })],
    [40008, 'an unknown msgtype', () => ({ msgtype: 'txt' })],
    [40008, 'a msgtype of robots', () => ({ msgtype: 'markdown_v2', markdown_v2: { content: 'x' } })],
    [40008, 'the name of an inherited property', () => ({ msgtype: 'constructor' })],
    [40008, '__proto__ as msgtype', () => ({ msgtype: '__proto__' })],
    [40058, 'a msgtype that is no text', () => ({ msgtype: 1 })],
    [40058, 'no payload', () => ({ text: undefined })],
    [40058, 'the payload of another msgtype', () => ({ msgtype: 'markdown' })],
    [40058, 'a payload that is no object', () => ({ text: 'hi' })],
    [40058, 'a payload that is a list', () => ({ text: [{ content: 'hi' }] })],
    [40058, 'null', () => ({ touser: null })],
    [41011, 'no agentid', () => ({ agentid: undefined })],
    [40058, 'an agentid as a text', () => ({ agentid: '1000002' })],
    [40058, 'an agentid with a fraction', () => ({ agentid: 1.5 })],
    [40056, 'a negative agentid', () => ({ agentid: -1 })],
    [40056, 'an agentid of 64 bits', () => ({ agentid: 2 ** 31 })],
    [301002, 'the agentid of another app', () => ({ agentid: 1000003 })],
    [301002, 'an agentid that no app has', () => ({ agentid: 1 })],
    [301002, 'another app for a mini program notice too', () => ({ ...notice({}), agentid: 1000003 })],
    [82001, 'no recipients', () => ({ touser: undefined })],
    [82001, 'empty recipients', () => ({ touser: '', toparty: '|', totag: '' })],
    [81013, 'only invalid recipients', () => ({ touser: 'nobody', toparty: '99', totag: '99' })],
    [81013, 'an empty tag as the only recipient', () => ({ touser: undefined, totag: '7' })],
    [40032, '1001 users', () => ({ touser: many(1001, 'u') })],
    [82002, '101 parties', () => ({ toparty: many(101, '') })],
    [82003, '101 tags', () => ({ totag: many(101, '') })],
    [40058, 'recipients as a list', () => ({ touser: ['lisi'] })],
    [40058, 'a party as a number', () => ({ toparty: 2 })],
    [40058, 'safe 2 for a text', () => ({ safe: 2 })],
    [40058, 'safe 3 for mpnews', () => ({ ...mpnews({}), safe: 3 })],
    [40058, 'safe as true', () => ({ safe: true })],
    [40058, 'enable_id_trans 2', () => ({ enable_id_trans: 2 })],
    [40058, 'enable_duplicate_check as true', () => ({ enable_duplicate_check: true })],
    [40058, 'an interval of more than 4 hours', () => ({ duplicate_check_interval: 14_401 })],
    [40058, 'a negative interval', () => ({ duplicate_check_interval: -1 })],
    [40058, '11 tickets', () => ({ selected_ticket_list: list(11, 't') })],

    [44004, 'a text without content', () => ({ text: {} })],
    [44004, 'an empty text', () => ({ text: { content: '' } })],
    [40058, 'a text that is a number', () => ({ text: { content: 1 } })],
    [44004, 'an empty markdown', () => ({ msgtype: 'markdown', markdown: { content: '' } })],
    [40058, 'a long markdown', () => ({ msgtype: 'markdown', markdown: { content: '好'.repeat(683) } })],

    [41006, 'an image without media_id', () => ({ msgtype: 'image', image: {} })],
    [40007, 'an unknown media_id', () => ({ msgtype: 'image', image: { media_id: 'unknown' } })],
    [40007, 'a file as an image', () => ({ msgtype: 'image', image: { media_id: ids['file'] } })],
    [40007, 'an image as a file', () => ({ msgtype: 'file', file: { media_id: ids['image'] } })],
    [40007, 'a video as a voice', () => ({ msgtype: 'voice', voice: { media_id: ids['video'] } })],
    [40007, 'a voice as a video', () => ({ msgtype: 'video', video: { media_id: ids['voice'] } })],
    [
      40058,
      'a title that is no text',
      () => ({ msgtype: 'video', video: { media_id: ids['video'], title: 1 } }),
    ],

    [40058, 'a textcard without title', () => textcard({ title: undefined })],
    [40058, 'a textcard without description', () => textcard({ description: '' })],
    [40058, 'a textcard without url', () => textcard({ url: undefined })],
    [40058, 'a url without a scheme', () => textcard({ url: 'x.example' })],
    [40058, 'a url of more than 2048 bytes', () => textcard({ url: `https://x.example/${long(2031)}` })],
    [40058, 'a btntxt that is no text', () => textcard({ btntxt: 1 })],

    [40058, 'no articles', () => ({ msgtype: 'news', news: {} })],
    [40058, 'an empty list of articles', () => ({ msgtype: 'news', news: { articles: [] } })],
    [45008, '9 articles', () => ({ msgtype: 'news', news: { articles: list(9, article) } })],
    [45008, '9 articles of mpnews', () => ({ msgtype: 'mpnews', mpnews: { articles: list(9, {}) } })],
    [40058, 'an article without title', () => news({ title: undefined })],
    [40058, 'an article without url and mini program', () => news({ url: undefined })],
    [40058, 'a long url', () => news({ url: `https://x.example/${long(2031)}` })],
    [40058, 'a long picurl', () => news({ picurl: `https://x.example/${long(2031)}` })],
    [40058, 'an appid without pagepath', () => news({ appid: 'wx1' })],
    [40058, 'a pagepath without appid', () => news({ pagepath: 'index' })],
    [40058, 'a long pagepath', () => news({ appid: 'wx1', pagepath: long(129) })],
    [40058, 'an article that is no object', () => ({ msgtype: 'news', news: { articles: ['x'] } })],

    [41006, 'mpnews without thumb_media_id', () => mpnews({ thumb_media_id: undefined })],
    [40007, 'mpnews with an unknown thumb_media_id', () => mpnews({ thumb_media_id: 'unknown' })],
    [40007, 'mpnews with a file as the picture', () => mpnews({ thumb_media_id: ids['file'] })],
    [40058, 'mpnews without content', () => mpnews({ content: undefined })],
    [45002, 'mpnews with more than 666 KB', () => mpnews({ content: long(666 * 1024 + 1) })],
    [40058, 'mpnews with a long author', () => mpnews({ author: long(65) })],

    [40058, 'a notice without appid', () => notice({ appid: undefined })],
    [40058, 'a notice without title', () => notice({ title: undefined })],
    [40058, 'a title of 3 characters', () => notice({ title: '会议室' })],
    [40058, 'a title of 13 Chinese characters', () => notice({ title: '会'.repeat(13) })],
    [40058, 'a description of 3 characters', () => notice({ description: '会议室' })],
    [40058, 'a page of 1025 bytes', () => notice({ page: long(1025) })],
    [40058, 'emphasis_first_item as 1', () => notice({ emphasis_first_item: 1 })],
    [40058, '11 items', () => notice({ content_item: list(11, { key: 'k', value: 'v' }) })],
    [40058, 'a key of 11 characters', () => notice({ content_item: [{ key: '键'.repeat(11), value: 'v' }] })],
    [
      40058,
      'a value of 31 characters',
      () => notice({ content_item: [{ key: 'k', value: '值'.repeat(31) }] }),
    ],
    [40058, 'a notice to @all', () => ({ ...notice({}), touser: '@all' })],

    [42014, 'a task card without task_id', () => taskcard({ task_id: undefined })],
    [42014, 'a task_id with other characters', () => taskcard({ task_id: 'a b' })],
    [40058, 'a task card without buttons', () => taskcard({ btn: [] })],
    [40058, 'a task card with 3 buttons', () => taskcard({ btn: list(3, { key: 'a', name: 'A' }) })],
    [42051, 'two buttons with one key', () => taskcard({ btn: list(2, { key: 'a', name: 'A' }) })],
    [40058, 'a button without name', () => taskcard({ btn: [{ key: 'a' }] })],
    [40058, 'is_bold as 1', () => taskcard({ btn: [{ key: 'a', name: 'A', is_bold: 1 }] })],
  ])('with %i: %s', async (errcode, _what, body) => {
    expect((await app.send(body())).errcode).toBe(errcode);
    expect(app.sandbox.messages.list()).toEqual([]);
  });

  it('nothing of what is just allowed', async () => {
    const bodies: object[] = [
      { touser: many(999, 'u') + '|lisi' },
      { toparty: many(100, ''), totag: many(100, '') },
      { enable_duplicate_check: 1, duplicate_check_interval: 14_400 },
      { duplicate_check_interval: 0 },
      { selected_ticket_list: list(10, 't') },
      { msgtype: 'image', image: { media_id: ids['image'] } },
      { msgtype: 'voice', voice: { media_id: ids['voice'] } },
      { msgtype: 'video', video: { media_id: ids['video'], title: long(200) } },
      { msgtype: 'file', file: { media_id: ids['file'] } },
      { msgtype: 'markdown', markdown: { content: '好'.repeat(682) } },
      textcard({ title: '长'.repeat(200), url: `https://x.example/${long(2030)}`, btntxt: '查看更多' }),
      { msgtype: 'news', news: { articles: list(8, article) } },
      news({ url: undefined, appid: 'wx1', pagepath: long(128) }),
      { ...mpnews({ content: long(666 * 1024), author: long(64) }), safe: 2 },
      {
        ...notice({ title: '会'.repeat(12), page: long(1024), emphasis_first_item: true }),
        agentid: undefined,
      },
      notice({
        title: 'my miniprogram',
        content_item: list(10, { key: '键'.repeat(10), value: '值'.repeat(30) }),
      }),
      taskcard({
        task_id: `${long(124)}_-@1`,
        btn: [
          { key: 'a', name: 'A', is_bold: true },
          { key: 'b', name: 'B' },
        ],
      }),
    ];
    for (const body of bodies) expect(await app.send(body)).toMatchObject({ errcode: 0 });
  });

  it('whoever is no app: 48002', async () => {
    expect((await app.send({}, 'contacts')).errcode).toBe(48002);
  });

  it('what is cut elsewhere: titles and descriptions', async () => {
    await app.send(textcard({ title: '题'.repeat(129), description: '述'.repeat(513) }));
    await app.send(news({ title: '题'.repeat(43), description: '述'.repeat(171) }));
    const [card, article] = app.sandbox.messages.of('lisi').map(({ content }) => content);
    expect(card).toMatchObject({ title: '题'.repeat(128), description: '述'.repeat(512) });
    expect(article).toMatchObject({ articles: [{ title: '题'.repeat(42), description: '述'.repeat(170) }] });
  });
});

const TYPES = Object.keys(CARDS) as (keyof typeof CARDS)[];
const NOTICES = ['text_notice', 'news_notice'] as const;
const INTERACTIVE = ['button_interaction', 'vote_interaction', 'multiple_interaction'] as const;
const options = (count: number) => list(count, { id: 'a', text: 'A' });
const menu = (given: object) => ({
  action_menu: { action_list: [{ text: 'A', key: 'a' }], ...given },
  task_id: 'menu',
});

describe('message/send rejects a card', () => {
  const errcodeOf = async (type: keyof typeof CARDS, given: object) =>
    (await app.card({ ...CARDS[type], ...given })).errcode as number;

  it.each(TYPES)('%s only if it is invalid', async (type) => {
    expect(await errcodeOf(type, {})).toBe(0);
    expect(app.sandbox.messages.of('lisi')[0]?.content).toEqual(CARDS[type]);
  });

  it.each<[errcode: number, what: string, types: readonly (keyof typeof CARDS)[], given: object]>([
    [40058, 'of an unknown type', ['text_notice'], { card_type: 'notice' }],
    [40058, 'without a type', ['text_notice'], { card_type: undefined }],
    [40058, 'of an inherited type', ['text_notice'], { card_type: 'toString' }],
    [40058, 'without card_action', NOTICES, { card_action: undefined }],
    [40058, 'whose card_action has no type', NOTICES, { card_action: {} }],
    [40058, 'whose card_action leads nowhere', NOTICES, { card_action: { type: 0 } }],
    [40058, 'whose card_action has type 3', NOTICES, { card_action: { type: 3, url: 'https://x.example' } }],
    [40058, 'whose card_action has no url', NOTICES, { card_action: { type: 1 } }],
    [40058, 'whose card_action has no appid', NOTICES, { card_action: { type: 2, pagepath: 'index' } }],
    [40058, 'whose type is a text', NOTICES, { card_action: { type: '1', url: 'https://x.example' } }],
    [40058, 'with neither title nor sub_title_text', ['text_notice'], { main_title: { desc: 'd' } }],
    [40058, 'without an image', ['news_notice'], { card_image: undefined }],
    [40058, 'whose image has no url', ['news_notice'], { card_image: {} }],
    [40058, 'of a low aspect_ratio', ['news_notice'], { card_image: { url: 'u', aspect_ratio: 1.29 } }],
    [40058, 'of a high aspect_ratio', ['news_notice'], { card_image: { url: 'u', aspect_ratio: 2.26 } }],
    [40058, 'without main_title', ['news_notice', ...INTERACTIVE], { main_title: undefined }],
    [40058, 'of a desc_color above 3', TYPES, { source: { desc_color: 4 } }],
    [40058, 'of a source that is a list', TYPES, { source: [] }],
    [40058, 'of a title that is a number', TYPES, { main_title: { title: 1 } }],
    [40058, 'of a quote type above 2', NOTICES, { quote_area: { type: 3 } }],
    [40058, 'of a quote without url', NOTICES, { quote_area: { type: 1 } }],
    [40058, 'of a quote without appid', NOTICES, { quote_area: { type: 2 } }],
    [40058, 'of 7 horizontal contents', NOTICES, { horizontal_content_list: list(7, { keyname: 'k' }) }],
    [40058, 'of one without keyname', NOTICES, { horizontal_content_list: [{ value: 'v' }] }],
    [40058, 'of one of type 4', NOTICES, { horizontal_content_list: [{ keyname: 'k', type: 4 }] }],
    [40058, 'of one without url', NOTICES, { horizontal_content_list: [{ keyname: 'k', type: 1 }] }],
    [41006, 'of one without media_id', NOTICES, { horizontal_content_list: [{ keyname: 'k', type: 2 }] }],
    [
      40007,
      'of an unknown file',
      NOTICES,
      { horizontal_content_list: [{ keyname: 'k', type: 2, media_id: 'x' }] },
    ],
    [40058, 'of one without userid', NOTICES, { horizontal_content_list: [{ keyname: 'k', type: 3 }] }],
    [40058, 'of 4 jumps', NOTICES, { jump_list: list(4, { title: 't' }) }],
    [40058, 'of a jump without url', NOTICES, { jump_list: [{ type: 1, title: 't' }] }],
    [40058, 'of a jump without appid', NOTICES, { jump_list: [{ type: 2, title: 't' }] }],
    [40058, 'of 5 vertical contents', ['news_notice'], { vertical_content_list: list(5, { title: 't' }) }],
    [40058, 'of an image text without image_url', ['news_notice'], { image_text_area: { title: 't' } }],
    [40058, 'of an empty menu', NOTICES, menu({ action_list: [] })],
    [40058, 'of a menu with 4 actions', NOTICES, menu({ action_list: list(4, { text: 'A', key: 'a' }) })],
    [40058, 'of an action without key', NOTICES, menu({ action_list: [{ text: 'A' }] })],
    [40058, 'of an action without text', NOTICES, menu({ action_list: [{ key: 'a' }] })],
    [42051, 'of two actions with one key', NOTICES, menu({ action_list: list(2, { text: 'A', key: 'a' }) })],
    [42014, 'of a menu without task_id', NOTICES, { ...menu({}), task_id: undefined }],
    [42014, 'without task_id', INTERACTIVE, { task_id: undefined }],
    [42014, 'of an empty task_id', INTERACTIVE, { task_id: '' }],
    [42014, 'of a task_id with other characters', TYPES, { task_id: '任务' }],
    [42014, 'of a task_id of 129 bytes', TYPES, { task_id: long(129) }],
    [40058, 'without button_list', ['button_interaction'], { button_list: undefined }],
    [40058, 'without buttons', ['button_interaction'], { button_list: [] }],
    [40058, 'of 7 buttons', ['button_interaction'], { button_list: list(7, { text: 'A', key: 'a' }) }],
    [
      42051,
      'of two buttons with one key',
      ['button_interaction'],
      { button_list: list(2, { text: 'A', key: 'a' }) },
    ],
    [40058, 'of a button without text', ['button_interaction'], { button_list: [{ key: 'a' }] }],
    [40058, 'of a button without key', ['button_interaction'], { button_list: [{ text: 'A' }] }],
    [
      40058,
      'of a button without url',
      ['button_interaction'],
      { button_list: [{ text: 'A', type: 1, key: 'a' }] },
    ],
    [
      40058,
      'of a button of type 2',
      ['button_interaction'],
      { button_list: [{ text: 'A', type: 2, key: 'a' }] },
    ],
    [
      40058,
      'of a button of style 0',
      ['button_interaction'],
      { button_list: [{ text: 'A', key: 'a', style: 0 }] },
    ],
    [
      40058,
      'of a button of style 5',
      ['button_interaction'],
      { button_list: [{ text: 'A', key: 'a', style: 5 }] },
    ],
    [
      40058,
      'of a selection without question_key',
      ['button_interaction'],
      { button_selection: { option_list: options(1) } },
    ],
    [
      40058,
      'of a selection with 11 options',
      ['button_interaction'],
      { button_selection: { question_key: 'q', option_list: options(11) } },
    ],
    [40058, 'without checkbox', ['vote_interaction'], { checkbox: undefined }],
    [
      40058,
      'of a checkbox without question_key',
      ['vote_interaction'],
      { checkbox: { option_list: options(1) } },
    ],
    [
      40058,
      'of a checkbox with 21 options',
      ['vote_interaction'],
      { checkbox: { question_key: 'q', option_list: options(21) } },
    ],
    [
      40058,
      'of a checkbox without options',
      ['vote_interaction'],
      { checkbox: { question_key: 'q', option_list: [] } },
    ],
    [
      40058,
      'of a checkbox of mode 2',
      ['vote_interaction'],
      { checkbox: { question_key: 'q', mode: 2, option_list: options(1) } },
    ],
    [
      40058,
      'of is_checked as 1',
      ['vote_interaction'],
      { checkbox: { question_key: 'q', option_list: [{ id: 'a', text: 'A', is_checked: 1 }] } },
    ],
    [
      40058,
      'without submit_button',
      ['vote_interaction', 'multiple_interaction'],
      { submit_button: undefined },
    ],
    [
      40058,
      'of a submit_button without key',
      ['vote_interaction', 'multiple_interaction'],
      { submit_button: {} },
    ],
    [40058, 'without select_list', ['multiple_interaction'], { select_list: undefined }],
    [
      40058,
      'of 4 selections',
      ['multiple_interaction'],
      { select_list: list(4, { question_key: 'q', option_list: options(1) }) },
    ],
    [
      40058,
      'of 11 options',
      ['multiple_interaction'],
      { select_list: [{ question_key: 'q', option_list: options(11) }] },
    ],
    [
      40058,
      'of an option without text',
      ['multiple_interaction'],
      { select_list: [{ question_key: 'q', option_list: [{ id: 'a' }] }] },
    ],
  ])('with %i: %s (%p)', async (errcode, _what, types, given) => {
    for (const type of types) expect(await errcodeOf(type, given)).toBe(errcode);
    expect(app.sandbox.messages.list()).toEqual([]);
  });

  it('nothing of what is just allowed', async () => {
    const full = {
      source: { icon_url: 'u', desc: 'd', desc_color: 3 },
      quote_area: { type: 2, appid: 'wx1', title: 't', quote_text: 'q' },
      horizontal_content_list: [
        ...list(3, { keyname: 'k', value: 'v' }),
        { keyname: 'k', type: 1, url: 'https://x.example' },
        { keyname: 'k', value: '周报.txt', type: 2, media_id: ids['file'] },
        { keyname: 'k', type: 3, userid: 'lisi' },
      ],
      jump_list: list(3, { type: 2, appid: 'wx1', title: 't' }),
      action_menu: { desc: 'd', action_list: [1, 2, 3].map((n) => ({ text: 'A', key: `${n}` })) },
    };
    const buttons = [1, 2, 3, 4].map((style) => ({ text: 'A', key: `${style}`, style }));
    const cards: [keyof typeof CARDS, object][] = [
      ['text_notice', { ...full, task_id: long(128), main_title: undefined, sub_title_text: 's' }],
      ['text_notice', { button_list: 'a block of another type' }],
      ['news_notice', { ...full, task_id: 'b', card_image: { url: 'u', aspect_ratio: 2.25 } }],
      ['news_notice', { card_image: undefined, image_text_area: { type: 1, url: 'u', image_url: 'u' } }],
      ['news_notice', { vertical_content_list: list(4, { title: 't', desc: 'd' }) }],
      [
        'button_interaction',
        { task_id: 'c', button_list: [...buttons, { text: 'A', key: '5' }, { text: 'A', key: '6' }] },
      ],
      [
        'button_interaction',
        { task_id: 'd', button_selection: { question_key: 'q', option_list: options(10) } },
      ],
      [
        'vote_interaction',
        { task_id: 'e', checkbox: { question_key: 'q', mode: 0, option_list: options(20) } },
      ],
      [
        'multiple_interaction',
        { task_id: 'f', select_list: list(3, { question_key: 'q', option_list: options(10) }) },
      ],
    ];
    for (const [type, given] of cards)
      expect(await app.card({ ...CARDS[type], ...given })).toMatchObject({ errcode: 0 });
  });

  it('whose task_id the app has used: 42051; another app may use it', async () => {
    expect(await errcodeOf('vote_interaction', { task_id: 'same' })).toBe(0);
    expect(await errcodeOf('text_notice', { task_id: 'same' })).toBe(42051);
    expect((await app.send(taskcard({ task_id: 'same' }))).errcode).toBe(42051);
    const body = { touser: 'lisi', agentid: 1000003, msgtype: 'template_card' };
    const card = { ...CARDS.text_notice, task_id: 'same' };
    const init = { method: 'POST', body: JSON.stringify({ ...body, template_card: card }) };
    expect((await app.harness.raw(`message/send?access_token=${other}`, init)).body.errcode).toBe(0);
  });

  it.each(INTERACTIVE)('%s of an app without a callback: 43012', async (type) => {
    const body = { touser: 'lisi', agentid: 1000003, msgtype: 'template_card', template_card: CARDS[type] };
    const init = { method: 'POST', body: JSON.stringify(body) };
    expect((await app.harness.raw(`message/send?access_token=${other}`, init)).body.errcode).toBe(43012);
  });

  it('with a menu of an app without a callback: 43012; other notices need none', async () => {
    const send = async (card: object) => {
      const body = { touser: 'lisi', agentid: 1000003, msgtype: 'template_card', template_card: card };
      const init = { method: 'POST', body: JSON.stringify(body) };
      return (await app.harness.raw(`message/send?access_token=${other}`, init)).body.errcode as number;
    };
    expect(await send({ ...CARDS.text_notice, ...menu({}) })).toBe(43012);
    expect(await send(CARDS.text_notice)).toBe(0);
  });
});
