import type { CallbackFields } from '../callback/callback-fields.js';
import type { ClientBotMessage } from '../client/bot-message.js';
import type { CardPress } from '../client/card-press.js';
import type { ClientAppMessage } from '../client/client-apps.js';
import type { BotFeedback } from '../client/client-bots.js';
import type { AdminBody } from './admin-body.js';
import { AdminError } from './admin.error.js';
import type { AdminRoute } from './admin-routes.js';

/** Properties of messages that are bytes, which JSON has in Base64. */
const BYTES = new Set(['image', 'video', 'file']);

/** The same as `sandbox.client` in process. */
export const CLIENT_ROUTES: readonly AdminRoute[] = [
  {
    method: 'POST',
    path: 'client/app/send',
    async handle({ controls, body }) {
      body.only('app', 'message', 'from', 'corpId');
      const message = messageOf(body, ['voice']) as ClientAppMessage;
      return { ...(await controls.client.app.send(body.text('app'), message, senderOf(body))) };
    },
  },
  {
    method: 'POST',
    path: 'client/app/enter',
    async handle({ controls, body }) {
      body.only('app', 'from', 'corpId');
      return { ...(await controls.client.app.enter(body.text('app'), senderOf(body))) };
    },
  },
  {
    method: 'POST',
    path: 'client/app/click',
    async handle({ controls, body }) {
      body.only('app', 'key', 'from', 'corpId');
      return { ...(await controls.client.app.click(body.text('app'), body.text('key'), senderOf(body))) };
    },
  },
  {
    method: 'POST',
    path: 'client/app/view',
    async handle({ controls, body }) {
      body.only('app', 'url', 'from', 'corpId');
      return { ...(await controls.client.app.view(body.text('app'), body.text('url'), senderOf(body))) };
    },
  },
  {
    method: 'POST',
    path: 'client/card/press',
    async handle({ controls, body }) {
      body.only('key', 'selected', 'taskId', 'app', 'from', 'corpId');
      const which = { taskId: body.optionalText('taskId'), app: body.optionalText('app') };
      return { ...(await controls.client.card.press(pressOf(body), { ...senderOf(body), ...which })) };
    },
  },
  {
    method: 'POST',
    path: 'client/card/menu',
    async handle({ controls, body }) {
      body.only('key', 'taskId', 'app', 'from', 'corpId');
      const which = { taskId: body.optionalText('taskId'), app: body.optionalText('app') };
      return { ...(await controls.client.card.menu(body.text('key'), { ...senderOf(body), ...which })) };
    },
  },
  {
    method: 'POST',
    path: 'client/bot/send',
    async handle({ controls, body }) {
      body.only('robot', 'message', 'from', 'chatid', 'corpId');
      const message = messageOf(body, []) as ClientBotMessage;
      const exchange = await controls.client.bot.send(body.text('robot'), message, inChat(body));
      const answer = await exchange.ended;
      const { first, msgid, responseUrl, refreshes, problem } = exchange;
      return { first, msgid, responseUrl, answer, refreshes, problem };
    },
  },
  {
    method: 'POST',
    path: 'client/bot/enter',
    async handle({ controls, body }) {
      body.only('robot', 'from', 'corpId');
      return { result: await controls.client.bot.enter(body.text('robot'), senderOf(body)) };
    },
  },
  {
    method: 'POST',
    path: 'client/bot/press',
    async handle({ controls, body }) {
      body.only('robot', 'key', 'selected', 'taskId', 'from', 'chatid', 'corpId');
      const press = { ...pressOf(body), taskId: body.optionalText('taskId') };
      return { ...(await controls.client.bot.press(body.text('robot'), press, inChat(body))) };
    },
  },
  {
    method: 'POST',
    path: 'client/bot/feedback',
    async handle({ controls, body }) {
      body.only('robot', 'feedback', 'from', 'chatid', 'corpId');
      const feedback = body.object('feedback') as unknown as BotFeedback;
      return { ...(await controls.client.bot.feedback(body.text('robot'), feedback, inChat(body))) };
    },
  },
  {
    method: 'POST',
    path: 'client/kf/send',
    async handle({ controls, body }) {
      body.only('openKfId', 'type', 'fields', 'from', 'corpId');
      const fields = body.object('fields') as CallbackFields;
      const { kf } = controls.client;
      return { result: await kf.send(body.text('openKfId'), body.text('type'), fields, senderOf(body)) };
    },
  },
  {
    method: 'POST',
    path: 'client/kf/event',
    async handle({ controls, body }) {
      body.only('openKfId', 'type', 'fields', 'from', 'corpId');
      const fields = body.object('fields') as CallbackFields;
      const { kf } = controls.client;
      return { result: await kf.event(body.text('openKfId'), body.text('type'), fields, senderOf(body)) };
    },
  },
];

function senderOf(body: AdminBody) {
  return { from: body.text('from'), corpId: body.optionalText('corpId') };
}

function inChat(body: AdminBody) {
  return { ...senderOf(body), chatid: body.optionalText('chatid') };
}

function pressOf(body: AdminBody): CardPress {
  const { selected } = body.fields() as { selected?: CardPress['selected'] };
  return { key: body.optionalText('key'), selected };
}

/** @param more further properties that are bytes */
function messageOf(body: AdminBody, more: readonly string[]): object {
  const bytesOf = (fields: object): object =>
    Object.fromEntries(
      Object.entries(fields).map(([name, value]: [string, unknown]) => {
        if (name === 'mixed' && Array.isArray(value)) return [name, value.map((one: object) => bytesOf(one))];
        if (!BYTES.has(name) && !more.includes(name)) return [name, value];
        if (typeof value !== 'string') throw new AdminError('bad-request', `${name} takes Base64`);
        return [name, Buffer.from(value, 'base64')];
      }),
    );
  return bytesOf(body.object('message'));
}
