import { newSecretText } from '../token/secret-text.js';
import type { StoredMember } from '../member/member.js';
import type { CardUpdate, MessageRecord } from './message-record.js';

const MAX_MESSAGES = 10_000;
const MAX_CONTENT_BYTES = 64 * 1024 * 1024;
/** One message to all of a large corp has ten thousand receivers. */
const MAX_RECEIVERS = 1_000_000;
/** Every press of a card gives a code. */
const MAX_CODES_OF_CARD = 100;

/**
 * The delivered messages of one sandbox, oldest first: the last 10,000, or fewer if their contents exceed 64 MiB or their
 * receivers a million. A dropped message can no longer be recalled or updated.
 */
export class MessageLog {
  private readonly stored = new Map<MessageRecord, number>();
  private contentBytes = 0;
  private receivers = 0;
  private readonly byMsgid = new Map<string, MessageRecord>();
  private readonly byResponseCode = new Map<
    string,
    { readonly record: MessageRecord; readonly issuedAtMs: number }
  >();
  /** The valid response codes of a card, oldest first. */
  private readonly codes = new Map<MessageRecord, string[]>();
  private readonly byTask = new Map<string, MessageRecord>();

  all(): MessageRecord[] {
    return [...this.stored.keys()];
  }

  add(record: MessageRecord): void {
    this.grow(record, record.content);
    this.receivers += record.receivers.size;
    const { msgid, responseCode } = record;
    if (msgid !== undefined) this.byMsgid.set(msgid, record);
    if (responseCode !== undefined) this.addCode(record, responseCode, record.sentAtMs);
    const task = taskOf(record);
    if (task !== undefined) this.byTask.set(task, record);
    this.dropOldest();
  }

  /** Changes how a card looks, to these receivers or to all. */
  update(record: MessageRecord, update: CardUpdate, receivers?: Iterable<StoredMember>): void {
    if (receivers === undefined) {
      record.updateForAll = update;
      record.updates.clear();
    } else {
      for (const member of receivers) record.updates.set(member, update);
    }
    this.grow(record, update);
    this.dropOldest();
  }

  withMsgid(msgid: string): MessageRecord | undefined {
    return this.byMsgid.get(msgid);
  }

  withResponseCode(code: string): MessageRecord | undefined {
    return this.byResponseCode.get(code)?.record;
  }

  /** When a response code was issued. */
  issuedAtMs(code: string): number | undefined {
    return this.byResponseCode.get(code)?.issuedAtMs;
  }

  /** A further response code of a card, such as for its event. */
  issueResponseCode(record: MessageRecord, nowMs: number): string {
    const code = newSecretText('response-code');
    this.addCode(record, code, nowMs);
    return code;
  }

  withTask(corpId: string, app: string, taskId: string): MessageRecord | undefined {
    return this.byTask.get(taskKey(corpId, app, taskId));
  }

  /** Spends one response code of a card. */
  spendResponseCode(record: MessageRecord, code: string): void {
    this.byResponseCode.delete(code);
    const left = this.codes.get(record)?.filter((one) => one !== code) ?? [];
    if (left.length > 0) this.codes.set(record, left);
    else this.codes.delete(record);
  }

  /** Spends all response codes of a card. */
  spendResponseCodes(record: MessageRecord): void {
    for (const code of this.codes.get(record) ?? []) this.spendResponseCode(record, code);
  }

  /** Removes all messages. @returns their number */
  clear(): number {
    const removed = this.stored.size;
    for (const record of this.all()) this.drop(record);
    return removed;
  }

  private addCode(record: MessageRecord, code: string, issuedAtMs: number): void {
    const codes = [...(this.codes.get(record) ?? []), code];
    this.codes.set(record, codes);
    this.byResponseCode.set(code, { record, issuedAtMs });
    const [oldest = ''] = codes;
    if (codes.length > MAX_CODES_OF_CARD) this.spendResponseCode(record, oldest);
  }

  /** Counts every update, also one that replaces another. */
  private grow(record: MessageRecord, content: object): void {
    const bytes = Buffer.byteLength(JSON.stringify(content));
    this.stored.set(record, (this.stored.get(record) ?? 0) + bytes);
    this.contentBytes += bytes;
  }

  private dropOldest(): void {
    for (const record of this.stored.keys()) {
      const isFull =
        this.stored.size > MAX_MESSAGES ||
        this.contentBytes > MAX_CONTENT_BYTES ||
        this.receivers > MAX_RECEIVERS;
      if (!isFull) return;
      this.drop(record);
    }
  }

  private drop(record: MessageRecord): void {
    this.contentBytes -= this.stored.get(record) ?? 0;
    this.stored.delete(record);
    this.receivers -= record.receivers.size;
    if (record.msgid !== undefined) this.byMsgid.delete(record.msgid);
    this.spendResponseCodes(record);
    const task = taskOf(record);
    if (task !== undefined) this.byTask.delete(task);
  }
}

function taskOf({ corpId, app, taskId }: MessageRecord): string | undefined {
  if (corpId === undefined || app === undefined || taskId === undefined) return undefined;
  return taskKey(corpId, app, taskId);
}

function taskKey(corpId: string, app: string, taskId: string): string {
  return JSON.stringify([corpId, app, taskId]);
}
