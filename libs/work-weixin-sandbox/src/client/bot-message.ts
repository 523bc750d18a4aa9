import type { CallbackFields } from '../callback/callback-fields.js';

/**
 * What a member writes to a smart robot: exactly one of the properties.
 *
 * @see {@link ClientBots.send}
 */
export interface ClientBotMessage {
  text?: string;
  /** The bytes of a picture. Single chats only. */
  image?: Uint8Array;
  /** The bytes of a file, 100 MB at most. Single chats only. */
  file?: Uint8Array;
  /** What was said, as text. Single chats only. */
  voice?: string;
  /** Texts and pictures in one message. */
  mixed?: readonly ({ text: string; image?: undefined } | { image: Uint8Array; text?: undefined })[];
}

const NAMES = ['text', 'image', 'file', 'voice', 'mixed'] as const;
const IN_GROUPS: ReadonlySet<string> = new Set(['text', 'mixed']);
/** Page 100719: the server does not deliver larger files. */
const MAX_FILE_BYTES = 100 * 1024 * 1024;

/** How a message is written. */
export interface BotMessageContext {
  /** Name of the robot, which messages of groups begin with. */
  readonly robot: string;
  readonly isGroup: boolean;
  /** Encrypts the bytes, and stores them behind a URL. */
  readonly host: (bytes: Uint8Array) => string;
}

/** @throws TypeError for anything but one kind of content, and for one that a group does not have */
export function botMessageOf(
  message: ClientBotMessage,
  { robot, isGroup, host }: BotMessageContext,
): [eventId: string, fields: CallbackFields] {
  const [kind, ...others] = NAMES.filter((name) => message[name] !== undefined);
  if (kind === undefined || others.length > 0) {
    throw new TypeError(`client: a message to a robot has exactly one of ${NAMES.join(', ')}`);
  }
  if (isGroup && !IN_GROUPS.has(kind)) throw new TypeError(`client: ${kind} is for single chats`);
  const { text = '', image, file, voice, mixed = [] } = message;
  const said = (content: string) => ({ content: isGroup ? `@${robot} ${content}` : content });
  if (kind === 'text') return ['bot/text', { text: said(text) }];
  if (kind === 'voice') return ['bot/voice', { voice: { content: voice } }];
  if (image !== undefined) return ['bot/image', { image: { url: host(image) } }];
  if (file !== undefined) {
    if (file.length > MAX_FILE_BYTES) throw new TypeError('client: the server delivers no file above 100 MB');
    return ['bot/file', { file: { url: host(file) } }];
  }
  const items = mixed.map((item) =>
    item.image === undefined
      ? { msgtype: 'text', text: said(item.text) }
      : { msgtype: 'image', image: { url: host(item.image) } },
  );
  return ['bot/mixed', { mixed: { msg_item: items } }];
}
