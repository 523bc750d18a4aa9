import { HttpFile, ResponseUnreadableError, getRemoteApi, type PlainInput } from 'nestjs-http-remote';
import {
  WebhookSendWorkWxInput,
  type WebhookSendArticlesDto,
  type WebhookSendWorkWxOutput,
} from '../../catalogue/webhook/webhook-send.api.js';
import { WebhookUploadMediaWorkWxInput } from '../../catalogue/webhook/webhook-upload-media.api.js';
import type { WorkWeixinCallOptions, WorkWeixinService } from '../../work-weixin.service.js';
import type { NewsNoticeCard, TextNoticeCard } from '../card/notice-cards.js';
import { encodedImage, type RobotImage } from './robot-image.js';
import { robotKeyOf } from './webhook-address.js';

/** Who is notified of a text: {@link WorkWeixinRobot.text}. */
export interface RobotMentions {
  /** Members of the group by their ids. */
  readonly userIds?: readonly string[];
  /** Members of the group by their mobile numbers. */
  readonly mobiles?: readonly string[];
  /** Everybody in the group. */
  readonly all?: boolean;
}

/** An article of {@link WorkWeixinRobot.news}. */
export type RobotArticle = PlainInput<WebhookSendArticlesDto>;

/**
 * The card of a group robot: one without a task and a menu, because it gets no callback.
 *
 * @see {@link WorkWeixinRobot.card}
 */
export type RobotCard = (TextNoticeCard | NewsNoticeCard) & {
  readonly taskId?: never;
  readonly actionMenu?: never;
};

/**
 * A file to send: an `HttpFile`, which has a name, or the path of a file.
 *
 * @see {@link WorkWeixinRobot.file}
 */
export type RobotFile = HttpFile | string | URL;

type Message = WithoutKey<PlainInput<WebhookSendWorkWxInput>>;
type WithoutKey<T> = T extends unknown ? Omit<T, 'key'> : never;

/**
 * A group robot (群机器人, 消息推送): it writes into its one group. The key is all that it takes to write, so keep it like a password; this
 * object never prints it. The server accepts 20 messages a minute, then 45009 for a minute; `limits: { documented: true }` of the module waits instead.
 *
 * Every method throws what {@link WorkWeixinService.send} throws: WorkWeixinApiError 93000 if the key is wrong or the robot was removed. A
 * message whose outcome is `unknown` is not sent again: the server would show it twice.
 *
 * @example
 * ```ts
 * const robot = new WorkWeixinRobot(workWeixin, 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=…');
 * await robot.text('构建失败', { userIds: ['zhangsan'] });
 * ```
 */
export class WorkWeixinRobot {
  readonly #workWeixin: WorkWeixinService;
  readonly #key: string;
  readonly #options: WorkWeixinCallOptions;

  /**
   * @param keyOrUrl the key, or the whole address as the group's settings show it
   * @param options of each call, such as `tenant`: a robot belongs to a group, but its calls use the connections of a tenant
   * @throws RobotAddressInvalidError if it has another host or path, or no key
   */
  constructor(workWeixin: WorkWeixinService, keyOrUrl: string, options: WorkWeixinCallOptions = {}) {
    this.#workWeixin = workWeixin;
    this.#key = robotKeyOf(keyOrUrl);
    this.#options = options;
  }

  /** Sends a text of at most 2,048 bytes. `<@userid>` in it mentions a member too. */
  text(
    content: string,
    mentions: RobotMentions = {},
    options?: WorkWeixinCallOptions,
  ): Promise<WebhookSendWorkWxOutput> {
    const { userIds = [], mobiles = [], all = false } = mentions;
    const mentionedList = all ? [...userIds, '@all'] : [...userIds];
    return this.send(
      {
        msgType: 'text',
        text: {
          content,
          ...(mentionedList.length > 0 && { mentionedList }),
          ...(mobiles.length > 0 && { mentionedMobileList: [...mobiles] }),
        },
      },
      options,
    );
  }

  /** Sends Markdown of at most 4,096 bytes: headings, bold, links, quotes, three font colors, `<@userid>`. No lists, tables or images. */
  markdown(content: string, options?: WorkWeixinCallOptions): Promise<WebhookSendWorkWxOutput> {
    return this.send({ msgType: 'markdown', markdown: { content } }, options);
  }

  /** Sends Markdown of at most 4,096 bytes with lists, tables, images and code, but no colors and no mentions. Clients before 4.1.36 show it as text. */
  markdownV2(content: string, options?: WorkWeixinCallOptions): Promise<WebhookSendWorkWxOutput> {
    return this.send({ msgType: 'markdown_v2', markdownV2: { content } }, options);
  }

  /**
   * Sends a JPG or PNG of at most 2 MiB: its bytes, or the path of its file.
   *
   * @throws InputInvalidError if it is larger, InputNotEncodableError if the file cannot be read. Nothing was sent
   */
  async image(image: RobotImage, options?: WorkWeixinCallOptions): Promise<WebhookSendWorkWxOutput> {
    return this.send({ msgType: 'image', image: await encodedImage(image) }, options);
  }

  /** Sends 1 to 8 articles, each with a title and a link. The server cuts titles at 128 and descriptions at 512 bytes. */
  news(articles: readonly RobotArticle[], options?: WorkWeixinCallOptions): Promise<WebhookSendWorkWxOutput> {
    return this.send({ msgType: 'news', news: { articles: [...articles] } }, options);
  }

  /** Uploads a file of at most 20 MB and sends it. Its name is what the group sees. */
  async file(file: RobotFile, options?: WorkWeixinCallOptions): Promise<WebhookSendWorkWxOutput> {
    const mediaId = await this.upload('file', file, options);
    return this.send({ msgType: 'file', file: { mediaId } }, options);
  }

  /** Uploads an AMR recording of at most 60 seconds and 2 MB, and sends it. */
  async voice(recording: RobotFile, options?: WorkWeixinCallOptions): Promise<WebhookSendWorkWxOutput> {
    const mediaId = await this.upload('voice', recording, options);
    return this.send({ msgType: 'voice', voice: { mediaId } }, options);
  }

  /** Sends a card of `textNotice` or `newsNotice`. */
  card(card: RobotCard, options?: WorkWeixinCallOptions): Promise<WebhookSendWorkWxOutput> {
    return this.send({ msgType: 'template_card', templateCard: card }, options);
  }

  /**
   * Uploads a file for this robot alone. The id is valid for three days.
   *
   * @returns the `mediaId`
   */
  async upload(type: 'file' | 'voice', file: RobotFile, options?: WorkWeixinCallOptions): Promise<string> {
    const media = file instanceof HttpFile ? file : await HttpFile.fromPath(file);
    const input = WebhookUploadMediaWorkWxInput.from({ key: this.#key, type, media });
    const { mediaId } = await this.#workWeixin.send(input, { ...this.#options, ...options });
    if (mediaId !== undefined && mediaId !== '') return mediaId;
    throw new ResponseUnreadableError('the response has no media_id', {
      api: getRemoteApi(WebhookUploadMediaWorkWxInput),
    });
  }

  private send(message: Message, options?: WorkWeixinCallOptions): Promise<WebhookSendWorkWxOutput> {
    const input = WebhookSendWorkWxInput.from({
      ...message,
      key: this.#key,
    });
    return this.#workWeixin.send(input, { ...this.#options, ...options });
  }
}
