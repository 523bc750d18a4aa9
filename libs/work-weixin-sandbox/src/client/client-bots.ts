import { createHash, randomBytes } from 'node:crypto';
import { type BotAsk, type ReadBotAnswer, readBotAnswer } from '../bot/bot-answer.reader.js';
import { type BotAnswer, BotExchange, type BotExchangeState } from '../bot/bot-exchange.js';
import type { BotTurn } from '../bot/bot-turn.js';
import { encryptFile } from '../callback/callback-cipher.js';
import type { CallbackResult } from '../callback/callback-delivery.js';
import { type CallbackFields, isCallbackFields } from '../callback/callback-fields.js';
import type { CallbackReceiver } from '../callback/callback-seed.js';
import { cardOf } from '../message/message-record.js';
import { botMessageOf, type ClientBotMessage } from './bot-message.js';
import { type CardPress, checkPress, selectedInJson } from './card-press.js';
import type { ClientDeps } from './client-deps.js';
import { clientMember, type ClientOptions } from './client-member.js';

/** Page 100719: how long the URL of a file works. */
const FILE_LIFETIME_MS = 5 * 60 * 1000;
/** Page 101031: from the message on. */
const STREAM_LIFETIME_MS = 6 * 60 * 1000;

/**
 * Where a member speaks with a robot.
 *
 * @see {@link ClientBots}
 */
export interface ClientBotOptions extends ClientOptions {
  /** The group. @default the single chat of the member with the robot */
  chatid?: string;
}

/**
 * An opinion about an answer of a robot: 1 is good, 2 bad, 3 withdrawn.
 *
 * @see {@link ClientBots.feedback}
 */
export interface BotFeedback {
  /** The `feedback.id` of the answer. */
  id: string;
  type: 1 | 2 | 3;
  /** Only of a bad one. */
  content?: string;
  /** Only of a bad one: 1 off topic, 2 incomplete, 3 wrong, 4 wrong data. */
  reasons?: readonly (1 | 2 | 3 | 4)[];
}

/**
 * A member in the chat with a smart robot. `robot` is the name of a receiver of the kind `bot`. Answers are in
 * `sandbox.messages`, with the kind `bot`.
 *
 * @see {@link SandboxClient}
 */
export class ClientBots {
  /** @internal */
  constructor(private readonly deps: ClientDeps) {}

  /**
   * Writes a message, and waits for the first answer. Files are encrypted with the receiver's key, behind a URL that works for
   * five minutes.
   * @throws TypeError for an unknown robot or member, for anything but one kind of content, and while the member has three
   * messages with this robot in progress
   */
  async send(robot: string, message: ClientBotMessage, options: ClientBotOptions): Promise<BotExchange> {
    const { receiver, turn } = this.turnOf(robot, options);
    const isGroup = turn.chatid !== undefined;
    const host = (bytes: Uint8Array) => this.host(receiver, bytes);
    const [eventId, content] = botMessageOf(message, { robot, isGroup, host });
    const release = this.deps.bots.begin(turn);
    if (release === undefined) {
      throw new TypeError(
        `client: ${options.from} has three messages with ${robot} in progress, the most that there can be`,
      );
    }
    try {
      const startedAtMs = this.deps.now();
      const msgid = randomBytes(16).toString('hex');
      const responseUrl = this.responseUrl(turn);
      const fields = { ...headOf(turn), msgid, response_url: responseUrl, ...content };
      const first = await this.deliver(receiver, eventId, fields, options.signal);
      const state: BotExchangeState = { first, msgid, responseUrl, refreshes: 0, problem: first.problem };
      const streamId = this.take(state, turn, first, { kind: 'message' });
      const ended = this.follow(state, receiver, turn, streamId, startedAtMs).finally(release);
      return new BotExchange(state, ended);
    } catch (error) {
      release();
      throw error;
    }
  }

  /**
   * Opens the single chat with the robot: `enter_chat`, whose answer is a text or a card. Only the first time of a day in
   * Beijing is told.
   * @returns `undefined` if the member was there today
   */
  async enter(robot: string, options: ClientOptions): Promise<CallbackResult | undefined> {
    const { receiver, turn } = this.turnOf(robot, options);
    if (!this.deps.bots.enters(turn, this.deps.now())) return undefined;
    const result = await this.deliver(receiver, 'bot/event/enter_chat', headOf(turn), options.signal);
    return this.answered(turn, result, { kind: 'enter_chat' });
  }

  /**
   * Presses a button of a card of the robot, or submits what was chosen: `template_card_event`, which is sent once. An update in
   * the answer is applied.
   * @param press `taskId` names the card; by default the last one of the chat
   * @throws TypeError without such a card, and for a button, question or option that it does not have
   */
  async press(
    robot: string,
    press: CardPress & { taskId?: string },
    options: ClientBotOptions,
  ): Promise<CallbackResult> {
    const { receiver, turn } = this.turnOf(robot, options);
    const { taskId, ...pressed } = press;
    const record = this.deps.bots.card(turn, taskId);
    if (record === undefined) throw new TypeError(`client: ${robot} has sent no such card in this chat`);
    const { content } = cardOf(record, turn.member);
    const { key, ...checked } = checkPress(content, pressed);
    const template_card_event: CallbackFields = {
      card_type: String(content.card_type),
      event_key: key,
      task_id: record.taskId,
      selected_items: selectedInJson({ key, ...checked }),
    };
    const fields = {
      ...headOf(turn),
      response_url: this.responseUrl(turn),
      event: { eventtype: 'template_card_event', template_card_event },
    };
    const result = await this.deliver(receiver, 'bot/event/template_card_event', fields, options.signal);
    const ask = { kind: 'template_card_event', taskId: record.taskId ?? '' } as const;
    return this.answered(turn, result, ask, ({ card, userids }) => {
      const corp = this.deps.corp(options.corpId);
      const members = userids?.flatMap((userid) => corp.members.find(userid) ?? []);
      this.deps.log.update(record, { content: card }, members);
    });
  }

  /** Gives an opinion about an answer: `feedback_event`, whose answer is empty. */
  async feedback(robot: string, opinion: BotFeedback, options: ClientBotOptions): Promise<CallbackResult> {
    const { receiver, turn } = this.turnOf(robot, options);
    const { id, type, content, reasons } = opinion;
    const feedback_event = { id, type, content, inaccurate_reason_list: reasons };
    const fields = { ...headOf(turn), event: { eventtype: 'feedback_event', feedback_event } };
    const result = await this.deliver(receiver, 'bot/event/feedback_event', fields, options.signal);
    return this.answered(turn, result, { kind: 'feedback_event' });
  }

  private turnOf(robot: string, { from, corpId, chatid }: ClientBotOptions) {
    const receiver = this.deps.callbacks.require(robot, corpId);
    if (receiver.kind !== 'bot')
      throw new TypeError(`client: ${robot} is of the kind ${receiver.kind}, not bot`);
    const corp = this.deps.corp(corpId);
    const turn: BotTurn = { corpId: corp.corpId, robot, member: clientMember(corp, from), chatid };
    return { receiver, turn };
  }

  private deliver(receiver: CallbackReceiver, eventId: string, fields: CallbackFields, signal?: AbortSignal) {
    const { name: to, corpId } = receiver;
    return this.deps.callbacks.send(eventId, fields, { to, corpId, signal });
  }

  private responseUrl(turn: BotTurn): string {
    const code = this.deps.bots.responses.issue(turn, this.deps.now());
    return `${this.deps.origin()}/cgi-bin/aibot/response?response_code=${code}`;
  }

  private host({ aesKey }: CallbackReceiver, bytes: Uint8Array): string {
    const file = {
      bytes: encryptFile(bytes, aesKey),
      contentType: 'application/octet-stream',
      expiresAtMs: this.deps.now() + FILE_LIFETIME_MS,
    };
    return this.deps.origin() + this.deps.hosted.add(file);
  }

  /** Reads the answer to an event, and shows or applies it. */
  private answered(
    turn: BotTurn,
    result: CallbackResult,
    ask: BotAsk,
    apply = (answer: ReadBotAnswer) => this.show(turn, answer),
  ): CallbackResult {
    if (result.reply === undefined) return result;
    try {
      apply(read(result, ask));
      return result;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return { ...result, problem: `the URL of ${turn.robot} ${error.message}` };
    }
  }

  /** Takes an answer over. @returns the id of the stream */
  private take(
    state: BotExchangeState,
    turn: BotTurn,
    result: CallbackResult,
    ask: BotAsk,
  ): string | undefined {
    if (result.problem !== undefined) state.problem = result.problem;
    if (result.reply === undefined) return undefined;
    try {
      const { streamId, taskId, ...answer } = read(result, ask);
      const { msgtype, content, card, images, isFinished } = answer;
      if (card !== undefined) this.show(turn, { ...answer, taskId });
      state.answer = { msgtype, content, card: card ?? state.answer?.card, images, isFinished };
      return streamId;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      state.problem = `the URL of ${turn.robot} ${error.message}`;
      return undefined;
    }
  }

  /** Calls for the next text of a stream until its end. */
  private async follow(
    state: BotExchangeState,
    receiver: CallbackReceiver,
    turn: BotTurn,
    id: string | undefined,
    startedAtMs: number,
  ): Promise<BotAnswer | undefined> {
    const { timetable, patience, now } = this.deps;
    while (id !== undefined && state.answer?.isFinished === false) {
      if (!(await timetable.until(now() + patience.refreshAfterMs))) return state.answer;
      if (now() - startedAtMs >= STREAM_LIFETIME_MS) {
        state.problem = `the URL of ${turn.robot} did not finish its stream within 6 minutes`;
        break;
      }
      const ask = { kind: 'stream', id, hasCard: state.answer.card !== undefined } as const;
      const result = await this.deliver(receiver, 'bot/stream', { ...headOf(turn), stream: { id } }).catch(
        () => undefined,
      );
      // The sandbox has closed.
      if (result === undefined) return state.answer;
      state.refreshes += 1;
      this.take(state, turn, result, ask);
    }
    const { answer } = state;
    if (answer?.content !== undefined) this.showText(turn, answer.content);
    return answer;
  }

  private show(turn: BotTurn, { card, taskId, content }: ReadBotAnswer): void {
    if (content !== undefined && card === undefined) this.showText(turn, content);
    if (card === undefined) return;
    this.deps.bots.show(turn, { msgtype: 'template_card', content: card, taskId, nowMs: this.deps.now() });
  }

  private showText(turn: BotTurn, content: string): void {
    this.deps.bots.show(turn, { msgtype: 'markdown', content: { content }, nowMs: this.deps.now() });
  }
}

/** @throws TypeError for a plain text, and for an answer that the server does not take */
function read({ reply }: CallbackResult, ask: BotAsk): ReadBotAnswer {
  if (!isCallbackFields(reply))
    throw new TypeError('answered with a plain text instead of an encrypted object');
  return readBotAnswer(reply, ask);
}

/** What all callbacks of a robot have. */
function headOf({ corpId, robot, member, chatid }: BotTurn): CallbackFields {
  const id = createHash('sha256').update(`${corpId}/${robot}`).digest('hex').slice(0, 24);
  const chattype = chatid === undefined ? 'single' : 'group';
  return { aibotid: `aib-${id}`, chatid, chattype, from: { userid: member.fields.userid } };
}
