import type { CallbackResult } from '../callback/callback-delivery.js';
import type { CallbackFields } from '../callback/callback-fields.js';
import type { Corp } from '../corp/corp.js';
import type { StoredMember } from '../member/member.js';
import { cardOf, type MessageRecord } from '../message/message-record.js';
import { type CardPress, checkMenuKey, checkPress, selectedInXml } from './card-press.js';
import { readCardUpdate } from './card-update.js';
import type { ClientDeps } from './client-deps.js';
import { clientMember, type ClientOptions } from './client-member.js';

/**
 * Which card.
 *
 * @see {@link ClientCards}
 */
export interface ClientCardOptions extends ClientOptions {
  /** @default the last card that the member received */
  taskId?: string;
  /** Name of the app. @default any app */
  app?: string;
}

/**
 * A member in front of the cards that apps sent with message/send. The app's receiver gets the event, with a `ResponseCode` for
 * `message/update_template_card`; a reply that updates the card is applied for this member, and is in `sandbox.messages.of()`.
 *
 * @see {@link SandboxClient}
 */
export class ClientCards {
  /** @internal */
  constructor(private readonly deps: ClientDeps) {}

  /**
   * Presses a button, or submits what was chosen: `template_card_event`, or `taskcard_click` for an old task card.
   * @throws TypeError without such a card, for a button, question or option that it does not have, and if it was answered
   * @example `await sandbox.client.card.press({ key: 'agree' }, { from: 'lisi' })`
   */
  press(press: CardPress, options: ClientCardOptions): Promise<CallbackResult> {
    return this.does(options, (record, member) => {
      const { content, replaceName } = cardOf(record, member);
      if (replaceName !== undefined) {
        throw new TypeError('client: the card was answered, and takes no press any more');
      }
      const pressed = checkPress(content, press);
      if (record.msgtype === 'interactive_taskcard') {
        return ['event/taskcard_click', { EventKey: pressed.key, TaskId: record.taskId }];
      }
      return [
        'event/template_card_event',
        { ...this.fieldsOf(record, pressed.key), SelectedItems: selectedInXml(pressed) },
      ];
    });
  }

  /** Presses an entry of the menu at the corner of a card: `template_card_menu_event`. @throws TypeError as `press()` */
  menu(key: string, options: ClientCardOptions): Promise<CallbackResult> {
    return this.does(options, (record, member) => {
      checkMenuKey(cardOf(record, member).content, key);
      return ['event/template_card_menu_event', this.fieldsOf(record, key)];
    });
  }

  private async does(
    { from, corpId, signal, taskId, app }: ClientCardOptions,
    what: (record: MessageRecord, member: StoredMember) => [eventId: string, fields: CallbackFields],
  ): Promise<CallbackResult> {
    const { callbacks, corp: corpOf } = this.deps;
    const corp = corpOf(corpId);
    const member = clientMember(corp, from, app);
    const record = this.find(corp, member, { taskId, app });
    const to = record.app ?? '';
    callbacks.require(to, corpId);
    const [eventId, fields] = what(record, member);
    const sender = { FromUserName: member.fields.userid };
    const agentId = record.agentid;
    const result = await callbacks.send(eventId, { ...sender, ...fields }, { to, corpId, agentId, signal });
    return this.updated(corp, record, member, result);
  }

  /** Applies the update in a reply. */
  private updated(
    corp: Corp,
    record: MessageRecord,
    member: StoredMember,
    result: CallbackResult,
  ): CallbackResult {
    const { log, now } = this.deps;
    try {
      const update = readCardUpdate(result, (mediaId) => corp.media.find(mediaId, now()));
      if (update !== undefined) log.update(record, update, [member]);
      return result;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return { problem: `the URL of ${result.receiver} ${error.message}`, ...result };
    }
  }

  private fieldsOf(record: MessageRecord, key: string): CallbackFields {
    const { taskId: TaskId = '', content } = record;
    const ResponseCode = this.deps.log.issueResponseCode(record, this.deps.now());
    return { EventKey: key, TaskId, CardType: String(content.card_type), ResponseCode };
  }

  /** @throws TypeError without a card */
  private find(
    corp: Corp,
    member: StoredMember,
    { taskId, app }: Pick<ClientCardOptions, 'taskId' | 'app'>,
  ): MessageRecord {
    const found = this.deps.log
      .all()
      .reverse()
      .find(
        (record) =>
          record.kind === 'app' &&
          record.corpId === corp.corpId &&
          (record.msgtype === 'template_card' || record.msgtype === 'interactive_taskcard') &&
          record.recalledAtMs === undefined &&
          record.receivers.has(member) &&
          (taskId === undefined || record.taskId === taskId) &&
          (app === undefined || record.app === app),
      );
    if (found !== undefined) return found;
    const which = taskId === undefined ? 'no card' : `no card with the task_id ${taskId}`;
    throw new TypeError(`client: ${member.fields.userid} has received ${which}`);
  }
}
