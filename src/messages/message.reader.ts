import { textNotice, type MessageToSend } from 'nestjs-work-weixin/messaging';
import { ProblemException } from '../problems/problem.js';

/** `toUser` with it reaches everybody whom the app sees: too much for a field of a page. */
const EVERYBODY = '@all';

/**
 * Builds a message from the body of a request. `WorkWeixinMessages` validates its content.
 *
 * @throws ProblemException if the body is not an object of lists and texts
 */
export function readMessage(body: unknown): MessageToSend {
  if (body === undefined)
    throw new ProblemException('body-not-json', '请求体必须是 JSON：请设置 content-type: application/json');
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new ProblemException('request-malformed', '请求体必须是 JSON 对象');
  const given = body as Readonly<Record<string, unknown>>;
  const recipients = {
    toUser: listOf(given, 'userIds', isUserId, '成员帐号，不支持 @all'),
    toParty: listOf(given, 'departmentIds', Number.isSafeInteger, '整数'),
    toTag: listOf(given, 'tagIds', Number.isSafeInteger, '整数'),
  } as Pick<MessageToSend, 'toUser' | 'toParty' | 'toTag'>;
  if (given['kind'] === 'text') {
    return { ...recipients, msgType: 'text', text: { content: textOf(given, 'content') } };
  }
  if (given['kind'] !== 'card')
    throw new ProblemException('request-malformed', '字段 kind 只能是 text（文本）或 card（卡片）');
  const [title, desc, link] = (['title', 'desc', 'link'] as const).map((name) => textOf(given, name));
  if (!link) throw new ProblemException('request-malformed', '卡片需要字段 link：点击后打开的地址');
  const card = textNotice({ title: title ?? '', ...(desc && { desc }), link });
  return { ...recipients, msgType: 'template_card', templateCard: card };
}

/** An empty list is left out: the server wants one that is not empty. */
function listOf(
  given: Readonly<Record<string, unknown>>,
  name: string,
  isOne: (item: unknown) => boolean,
  what: string,
): unknown[] | undefined {
  const list = given[name] ?? [];
  if (!Array.isArray(list) || !list.every(isOne))
    throw new ProblemException('request-malformed', `字段 ${name} 必须是列表，每一项是${what}`);
  return list.length > 0 ? list : undefined;
}

/** Ids are joined with `|` on the wire. */
function isUserId(item: unknown): boolean {
  return (
    typeof item === 'string' &&
    item.trim() !== '' &&
    !item.includes('|') &&
    item.trim().toLowerCase() !== EVERYBODY
  );
}

function textOf(given: Readonly<Record<string, unknown>>, name: string): string {
  const text = given[name] ?? '';
  if (typeof text === 'string') return text;
  throw new ProblemException('request-malformed', `字段 ${name} 必须是文本`);
}
