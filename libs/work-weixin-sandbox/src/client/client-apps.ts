import type { CallbackResult } from '../callback/callback-delivery.js';
import type { CallbackFields } from '../callback/callback-fields.js';
import type { CallbackReceiver } from '../callback/callback-seed.js';
import type { Corp } from '../corp/corp.js';
import { isPng } from '../media/file-format.js';
import type { MediaType } from '../media/media.store.js';
import type { StoredMember } from '../member/member.js';
import { readAppReply } from './app-reply.js';
import type { ClientDeps } from './client-deps.js';
import { clientMember, type ClientOptions } from './client-member.js';

/**
 * What a member writes to an app: exactly one of the properties.
 *
 * @see {@link ClientApps.send}
 */
export interface ClientAppMessage {
  text?: string;
  /** The bytes of a JPG or PNG. They get a `MediaId`, for `media/get`, and a `PicUrl` of the sandbox. */
  image?: Uint8Array;
  /** The bytes of an AMR. */
  voice?: Uint8Array;
  /** The bytes of an MP4. */
  video?: Uint8Array;
  location?: { latitude: number; longitude: number; scale?: number; label?: string };
  link?: { title: string; url: string; description?: string; picUrl?: string };
}

const MESSAGE_NAMES = ['text', 'image', 'voice', 'video', 'location', 'link'] as const;

/**
 * A member in the chat with an app. `app` is the name of the receiver, which is that of the app's secret. The results have the
 * decrypted reply of the app; a reply that is a message is in `sandbox.messages` too.
 *
 * @see {@link SandboxClient}
 */
export class ClientApps {
  /** @internal */
  constructor(private readonly deps: ClientDeps) {}

  /**
   * Writes a message: `message/text`, `message/image` …
   * @throws TypeError for an unknown receiver, a member who does not see the app, and anything but one kind of content
   * @example `await sandbox.client.app.send('helpdesk', { text: '你好' }, { from: 'zhangsan' })`
   */
  send(app: string, message: ClientAppMessage, options: ClientOptions): Promise<CallbackResult> {
    return this.does(app, options, (corp) => {
      const [kind, ...others] = MESSAGE_NAMES.filter((name) => message[name] !== undefined);
      if (kind === undefined || others.length > 0) {
        throw new TypeError(`client: a message has exactly one of ${MESSAGE_NAMES.join(', ')}`);
      }
      return [`message/${kind}`, this.fieldsOf(corp, message)];
    });
  }

  /** Opens the app: `enter_agent`. @throws TypeError as `send()` */
  enter(app: string, options: ClientOptions): Promise<CallbackResult> {
    return this.does(app, options, () => ['event/enter_agent', { EventKey: '' }]);
  }

  /** Presses an entry of the app's menu that sends an event: `click`. @throws TypeError as `send()` */
  click(app: string, key: string, options: ClientOptions): Promise<CallbackResult> {
    return this.does(app, options, () => ['event/click', { EventKey: key }]);
  }

  /** Presses an entry of the app's menu that opens a page: `view`. @throws TypeError as `send()` */
  view(app: string, url: string, options: ClientOptions): Promise<CallbackResult> {
    return this.does(app, options, () => ['event/view', { EventKey: url }]);
  }

  private async does(
    app: string,
    { from, corpId, signal }: ClientOptions,
    what: (corp: Corp) => [eventId: string, fields: CallbackFields],
  ): Promise<CallbackResult> {
    const { callbacks, corp: corpOf } = this.deps;
    const corp = corpOf(corpId);
    const receiver = callbacks.require(app, corpId);
    const member = clientMember(corp, from, app);
    const [eventId, fields] = what(corp);
    const sender = { FromUserName: member.fields.userid };
    const result = await callbacks.send(eventId, { ...sender, ...fields }, { to: app, corpId, signal });
    return this.shown(corp, receiver, member, result);
  }

  /** Shows the reply to the member. */
  private shown(
    corp: Corp,
    { name: app, agentId: agentid }: CallbackReceiver,
    member: StoredMember,
    result: CallbackResult,
  ): CallbackResult {
    const reply = readAppReply(result);
    if (reply === undefined) return result;
    const { log, now } = this.deps;
    const { msgtype, content } = reply;
    const { media_id: mediaId } = content;
    if (typeof mediaId === 'string' && corp.media.find(mediaId, now())?.type !== msgtype) {
      return {
        problem: `the URL of ${app} replied with a MediaId that is not one of a valid ${msgtype}`,
        ...result,
      };
    }
    const sender = { kind: 'reply', corpId: corp.corpId, app, agentid } as const;
    const receivers = new Set([member]);
    log.add({ ...sender, msgtype, content, safe: 0, receivers, sentAtMs: now(), updates: new Map() });
    return result;
  }

  private fieldsOf(
    corp: Corp,
    { text, image, voice, video, location, link }: ClientAppMessage,
  ): CallbackFields {
    if (text !== undefined) return { Content: text };
    if (image !== undefined) {
      const contentType = isPng(Buffer.from(image)) ? 'image/png' : 'image/jpeg';
      const bytes = Buffer.from(image);
      const path = this.deps.hosted.add({ bytes, contentType });
      return { PicUrl: this.deps.origin() + path, MediaId: this.store(corp, 'image', image, contentType) };
    }
    if (voice !== undefined) return { MediaId: this.store(corp, 'voice', voice, 'audio/amr'), Format: 'amr' };
    if (video !== undefined) {
      const MediaId = this.store(corp, 'video', video, 'video/mp4');
      // The server takes a picture out of the video, which the sandbox cannot.
      return { MediaId, ThumbMediaId: this.store(corp, 'image', EMPTY_PNG, 'image/png') };
    }
    if (location !== undefined) {
      const { latitude, longitude, scale = 15, label = '' } = location;
      return { Location_X: latitude, Location_Y: longitude, Scale: scale, Label: label, AppType: 'wxwork' };
    }
    const { title = '', description: Description = '', url = '', picUrl: PicUrl = '' } = link ?? {};
    return { Title: title, Description, Url: url, PicUrl };
  }

  private store(corp: Corp, type: MediaType, bytes: Uint8Array, contentType: string): string {
    const media = { type, fileName: type, contentType, bytes: Buffer.from(bytes), nowMs: this.deps.now() };
    return corp.media.add(media).mediaId;
  }
}

/** One transparent pixel. */
const EMPTY_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
