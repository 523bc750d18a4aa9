import { demoCorp } from '../src/corp/demo-corp.js';
import type { CorpSeed, DemoCorpSeed } from '../src/corp/corp-seed.js';
import type { MediaType } from '../src/media/media.store.js';
import type { SandboxOptions } from '../src/sandbox.options.js';
import { Harness, type Reply } from './harness.js';

export const START_MS = Date.UTC(2026, 2, 10, 4);

/** A sandbox with one app that has an AgentId, at a fixed time that only `clock.advance` moves. */
export class MessageHarness {
  private constructor(readonly harness: Harness) {}

  static async start(
    change: (corp: DemoCorpSeed) => CorpSeed = (corp) => corp,
    options: SandboxOptions = {},
  ) {
    const corp = demoCorp();
    Object.assign(corp.secrets.app, { agentId: 1000002 });
    const corps = [change(corp)];
    return new MessageHarness(
      await Harness.start({ corps, now: () => START_MS, tokenLifetimeSeconds: 1e9, ...options }),
    );
  }

  get sandbox() {
    return this.harness.sandbox;
  }

  /** The body of the response to a call of the app. */
  async call(path: string, body: unknown, credential = 'app'): Promise<Reply['body']> {
    return (await this.harness.post(path, body, credential)).body;
  }

  async errcodeOf(path: string, body: unknown, credential = 'app'): Promise<number> {
    return (await this.call(path, body, credential)).errcode as number;
  }

  /** message/send of a text to lisi, unless the body says otherwise. */
  send(body: object, credential?: string): Promise<Reply['body']> {
    const text = { touser: 'lisi', msgtype: 'text', agentid: 1000002, text: { content: '你好' } };
    return this.call('message/send', { ...text, ...body }, credential);
  }

  card(card: object, body: object = {}): Promise<Reply['body']> {
    return this.send({ msgtype: 'template_card', text: undefined, template_card: card, ...body });
  }

  /** Uploads a temporary file and returns its media_id. */
  async upload(type: MediaType): Promise<string> {
    const form = new FormData();
    form.set('media', new Blob([BYTES[type]]), NAMES[type]);
    const target = `media/upload?type=${type}&access_token=${this.harness.token('app')}`;
    return String((await this.harness.raw(target, { method: 'POST', body: form })).body.media_id);
  }

  /** The texts that a member received. */
  textsOf(userid: string): unknown[] {
    return this.sandbox.messages.of(userid).map(({ content }) => content['content']);
  }

  close(): Promise<void> {
    return this.sandbox.close();
  }
}

export const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const AMR = Buffer.concat([Buffer.from('#!AMR\n'), Buffer.alloc(32, 0x3c)]);
const MP4 = Buffer.from('0000001866747970697366d6f0000020069736f6d69736f32', 'hex');
const BYTES: Readonly<Record<MediaType, Uint8Array<ArrayBuffer>>> = {
  image: Uint8Array.from(PNG),
  voice: Uint8Array.from(AMR),
  video: Uint8Array.from(MP4),
  file: Uint8Array.from(Buffer.from('some bytes')),
};
const NAMES = { image: 'a.png', voice: 'a.amr', video: 'a.mp4', file: '周报.txt' };

/** The smallest valid card of each type. */
export const CARDS = {
  text_notice: {
    card_type: 'text_notice',
    main_title: { title: '标题' },
    card_action: { type: 1, url: 'https://x.example' },
  },
  news_notice: {
    card_type: 'news_notice',
    main_title: { title: '标题' },
    card_image: { url: 'https://x.example/a.png', aspect_ratio: 1.3 },
    card_action: { type: 2, appid: 'wx1', pagepath: 'index' },
  },
  button_interaction: {
    card_type: 'button_interaction',
    main_title: { title: '标题' },
    task_id: 'button-1',
    button_list: [
      { text: '同意', key: 'yes', style: 1 },
      { text: '网页', type: 1, url: 'https://x.example' },
    ],
  },
  vote_interaction: {
    card_type: 'vote_interaction',
    main_title: { title: '标题' },
    task_id: 'vote-1',
    checkbox: { question_key: 'q', mode: 1, option_list: [{ id: 'a', text: 'A', is_checked: true }] },
    submit_button: { key: 'submit' },
  },
  multiple_interaction: {
    card_type: 'multiple_interaction',
    main_title: { title: '标题' },
    task_id: 'multiple-1',
    select_list: [{ question_key: 'q', option_list: [{ id: 'a', text: 'A' }] }],
    submit_button: { key: 'submit', text: '提交' },
  },
} as const;
