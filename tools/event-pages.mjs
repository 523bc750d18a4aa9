// @ts-check
// The pages of docs/events, made from the sources of the event classes: they need no build.
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { table, text } from './api-pages.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const LIBRARY = join(ROOT, 'libs/work-weixin');

/** The folder of the pages. Every file in it is generated. */
export const EVENT_PAGES = 'docs/events';

/** What returns the messages and events of customers. */
const READ_BY_API = 'kf/sync_msg';

/** @typedef {{ readonly name: string, readonly title: string, readonly titleEn: string }} EventFamily */

/**
 * @typedef {object} IndexedEvent
 * @property {string} id such as `event/change_contact/create_user`
 * @property {string} name of its class
 * @property {string} desc
 * @property {string} docUrl
 * @property {string} receivers in the vendor's words
 * @property {string} answer what the vendor wants as answer
 */

/**
 * Every page, formatted.
 *
 * @returns {Promise<ReadonlyMap<string, string>>} texts by path
 */
export async function eventPages() {
  /** @type {readonly EventFamily[]} */
  const families = JSON.parse(readFileSync(join(LIBRARY, 'facts/events/overlays/families.json'), 'utf8'));
  const events = new Map(families.map((family) => [family, eventsOf(family)]));
  const pages = new Map([[`${EVENT_PAGES}/README.md`, overview(events)]]);
  for (const [family, own] of events) pages.set(`${EVENT_PAGES}/${family.name}.md`, familyPage(family, own));
  const options = { ...(await resolveConfig(join(ROOT, 'README.md'))), parser: 'markdown' };
  const formatted = await Promise.all(
    [...pages].map(async ([path, page]) => /** @type {const} */ ([path, await format(page, options)])),
  );
  return new Map(formatted);
}

/** @param {ReadonlyMap<EventFamily, readonly IndexedEvent[]>} events */
function overview(events) {
  const all = [...events.values()].flat();
  const read = all.filter(({ receivers }) => receivers === READ_BY_API).length;
  const inZone = all.filter(({ id }) => id.startsWith('zone/')).length;
  const rows = [...events].map(([{ name, title, titleEn }, own]) => [
    `[\`${name}\`](${name}.md)`,
    String(own.length),
    text(`${title} · ${titleEn}`),
  ]);
  return `# The events of nestjs-work-weixin

企业微信 sends ${all.length - read - inZone} kinds of messages, events, notices and commands to callback URLs. Another ${read}, of 微信客服, are read with
\`${READ_BY_API}\`, as [\`KfMessages\`](../callbacks.md#replies) does; ${inZone} are for programs in the data zone (专区程序), inside of it. Each one is a class;
a family of classes is an entry point, such as \`nestjs-work-weixin/events/contacts\`. No import loads the other families.

${table(['family', 'events', 'what it is about'], rows)}

Names follow from what is received. \`ChangeType\` \`create_user\` of \`change_contact\` is \`CreateUserEvent\`, and the same change in a notice to a suite
is \`SuiteCreateUserNotice\`. A message of a member is a \`TextMessage\`, one to a robot a \`BotTextMessage\`, one of 微信客服 a
\`KfTextMessage\`. If a \`ChangeType\` alone does not name its subject, its family is in front: \`ExternalTagCreateEvent\`, \`SchoolSubscribeEvent\`.

Columns of these pages:

- **id**: what logs and records call the event, and what the sandbox sends.
- **receivers**: the callback URLs that receive it, by the kind of application; or the API that returns it, or the programs.
- **answer**: what the vendor wants as answer, if it is not an empty one within 5 seconds. The module sends it.

Every field is optional, because corps that set their URL after 2022-08-15 receive ids only. Fields that a class does not have are in its \`extra\`.
`;
}

/**
 * @param {EventFamily} family
 * @param {readonly IndexedEvent[]} events
 */
function familyPage({ name, title, titleEn }, events) {
  const rows = events.map(({ id, name: className, desc, docUrl, receivers, answer }) => [
    text(desc),
    `\`${className}\``,
    `\`${id}\``,
    text(receivers),
    text(answer),
    `[${docUrl.split('/').at(-1)}](${docUrl})`,
  ]);
  const headings = ['what happened', 'class', 'id', 'receivers', 'answer', 'page'];
  return `# ${name}: ${text(title)}

${events.length} ${events.length === 1 ? 'event' : 'events'}: ${text(titleEn)}. Import them from \`nestjs-work-weixin/events/${name}\`.
[All families and the columns](README.md).

${table(headings, rows)}
`;
}

/**
 * @param {EventFamily} family
 * @returns {IndexedEvent[]}
 */
function eventsOf({ name }) {
  const folder = join(LIBRARY, 'src/events', name);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.event.ts'))
    .flatMap((file) => eventIn(join(folder, file)))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/**
 * @param {string} path
 * @returns {IndexedEvent[]}
 */
function eventIn(path) {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  return source.statements.filter(ts.isClassDeclaration).flatMap((declared) => {
    const options = optionsOf(declared);
    if (options === undefined || declared.name === undefined) return [];
    const { id, key, desc, docUrl, answerWithinMs, answerText } = options;
    const [, receivers = '–'] = /接收方：(.*)/.exec(commentOf(declared)) ?? [];
    const answer = [
      ...(answerWithinMs === undefined ? [] : [`within ${answerWithinMs / 1000} s`]),
      ...(answerText === undefined ? [] : [`“${answerText}”`]),
    ];
    return [
      {
        id: id ?? idOf(key),
        name: declared.name.text,
        desc,
        docUrl,
        receivers: id?.startsWith('kf/') ? READ_BY_API : receivers,
        answer: answer.join(', ') || '–',
      },
    ];
  });
}

/**
 * The options that the writer wrote, which are literals.
 *
 * @param {ts.ClassDeclaration} declared
 * @returns {{ id?: string, key: Record<string, string>, desc: string, docUrl: string, answerWithinMs?: number, answerText?: string } | undefined}
 */
function optionsOf(declared) {
  for (const { expression } of ts.getDecorators(declared) ?? []) {
    if (ts.isCallExpression(expression) && expression.expression.getText() === 'WorkWeixinEvent')
      return /** @type {any} */ (expression.arguments[0] && valueOf(expression.arguments[0]));
  }
  return undefined;
}

/**
 * @param {ts.Expression} expression
 * @returns {unknown}
 */
function valueOf(expression) {
  if (ts.isStringLiteralLike(expression)) return expression.text;
  if (ts.isNumericLiteral(expression)) return Number(expression.text.replaceAll('_', ''));
  if (!ts.isObjectLiteralExpression(expression)) throw new Error(`${expression.getText()} is not a literal`);
  const members = expression.properties.filter(ts.isPropertyAssignment);
  return Object.fromEntries(
    members.map(({ name, initializer }) => [
      ts.isStringLiteralLike(name) ? name.text : name.getText(),
      valueOf(initializer),
    ]),
  );
}

/** @param {ts.ClassDeclaration} declared */
function commentOf(declared) {
  return ts
    .getJSDocCommentsAndTags(declared)
    .map((comment) => comment.getText())
    .join('\n');
}

/**
 * The id that a key implies: `event/change_contact/create_user`.
 *
 * @param {Record<string, string>} key
 */
function idOf(key) {
  const [first = '', ...rest] = Object.values(key);
  const [field = ''] = Object.keys(key);
  /** @type {Readonly<Record<string, (value: string) => string>>} */
  const start = {
    InfoType: (value) => `info/${value}`,
    MsgType: (value) => (value === 'event' ? value : `message/${value}`),
    msgtype: (value) => `bot/${value}`,
    msg_type: (value) => `device/${value}`,
  };
  return [start[field]?.(first) ?? first, ...rest].join('/');
}
