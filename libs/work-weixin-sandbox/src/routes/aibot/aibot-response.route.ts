import { checkBotCard, checkBotText, checkFeedback } from '../../bot/bot-card.check.js';
import { ApiError } from '../../errors/api.error.js';
import { JsonReader } from '../../http/json.reader.js';
import { requireObject } from '../../message/required.js';
import type { OpenCall, OpenRoute } from '../route.js';

/**
 * 智能机器人主动回复消息: what a `response_url` leads to. Works once, for an hour; a rejected call does not spend the code.
 * @see https://developer.work.weixin.qq.com/document/path/101138
 */
export const aibotResponse: OpenRoute = {
  path: 'aibot/response',
  method: 'POST',
  callers: 'anyone',
  secretNames: ['response_code'],
  admit: (call) => void turnOf(call),
  handle(call) {
    const { messaging, query, readJson, nowMs } = call;
    const turn = turnOf(call);
    const body = new JsonReader(readJson());
    const msgtype = body.string('msgtype');
    const { content, taskId } = read(body, msgtype, turn.chatid !== undefined);
    messaging.bots.responses.use(query.text('response_code') ?? '');
    messaging.bots.show(turn, { msgtype: msgtype ?? '', content, taskId, nowMs });
    return {};
  },
};

/** @throws ApiError 60140 for a code that is unknown, used, or older than an hour */
function turnOf({ messaging, query, nowMs }: Pick<OpenCall, 'messaging' | 'query' | 'nowMs'>) {
  const found = messaging.bots.responses.find(query.text('response_code'), nowMs);
  if (found.state !== 'valid') throw new ApiError(60140, found.state);
  return found.value;
}

/** @throws ApiError 40008, 40058, 42014, 42051 */
function read(body: JsonReader, msgtype: string | undefined, isGroup: boolean) {
  if (msgtype === 'markdown') {
    const markdown = requireObject(body, msgtype);
    checkBotText(markdown, 'content');
    checkFeedback(markdown);
    return { content: markdown.json(), taskId: undefined };
  }
  if (msgtype !== 'template_card') throw new ApiError(40008, 'it must be one of markdown, template_card');
  if (isGroup) throw new ApiError(40008, 'a template_card is for single chats');
  const card = requireObject(body, msgtype);
  const taskId = checkBotCard(card, 'send');
  return { content: card.json(), taskId };
}
