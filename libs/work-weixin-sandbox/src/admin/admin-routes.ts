import type { AnswerHandle } from '../answers/answer.js';
import type { FaultHandle } from '../faults/armed-fault.js';
import { checkFault } from '../faults/check-fault.js';
import type { LoginScope } from '../login/login.js';
import type { MediaType } from '../media/media.store.js';
import type { SandboxReply } from '../routes/sandbox-route.js';
import type { MessageFilter } from '../message/sandbox-message.js';
import type { SandboxControls } from '../sandbox.js';
import type { AdminBody } from './admin-body.js';
import { readCorpSeed } from '../corp/corp-seed.reader.js';
import { AdminError } from './admin.error.js';
import { CALLBACK_ROUTES } from './callback-routes.js';
import { CLIENT_ROUTES } from './client-routes.js';

export interface AdminCall {
  readonly controls: SandboxControls;
  /** The value of `:name` in the route's path. */
  readonly param: string;
  readonly query: URLSearchParams;
  readonly body: AdminBody;
}

type AdminReply = Readonly<Record<string, unknown>>;

export interface AdminRoute {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Path below `/__sandbox/`. The last segment may be a parameter such as `:name`. */
  readonly path: string;
  /** @default 200 */
  readonly status?: number;
  handle(call: AdminCall): AdminReply | Promise<AdminReply>;
}

/** One route for each method that `Sandbox` offers in process. */
export const ADMIN_ROUTES: readonly AdminRoute[] = [
  {
    method: 'POST',
    path: 'faults',
    status: 201,
    handle: ({ controls, body }) => viewFault(controls.faults.add(checkFault(body.fields()))),
  },
  {
    method: 'GET',
    path: 'faults',
    handle: ({ controls }) => ({ faults: controls.faults.list().map(viewFault) }),
  },
  {
    method: 'DELETE',
    path: 'faults',
    handle({ controls }) {
      const removed = controls.faults.list().length;
      controls.faults.clear();
      return { removed };
    },
  },
  { method: 'GET', path: 'faults/:id', handle: (call) => viewFault(requestedFault(call)) },
  {
    method: 'DELETE',
    path: 'faults/:id',
    handle(call) {
      const fault = requestedFault(call);
      fault.remove();
      return viewFault(fault);
    },
  },
  {
    method: 'POST',
    path: 'answers',
    status: 201,
    handle({ controls, body }) {
      body.only('path', 'reply', 'times', 'check');
      const { reply, times, check } = body.fields();
      const options = { times: times as number | undefined, check: check as boolean | undefined };
      return viewAnswer(controls.answer(body.text('path'), reply as SandboxReply, options));
    },
  },
  {
    method: 'GET',
    path: 'answers',
    handle: ({ controls }) => ({ answers: controls.answers.list().map(viewAnswer) }),
  },
  {
    method: 'DELETE',
    path: 'answers',
    handle({ controls: { answers } }) {
      const removed = answers.list().length;
      answers.clear();
      return { removed };
    },
  },
  {
    method: 'DELETE',
    path: 'answers/:id',
    handle({ controls, param }) {
      const found = controls.answers.list().find(({ id }) => String(id) === param);
      if (found === undefined) throw new AdminError('not-found', `there is no answer ${param}`);
      found.remove();
      return viewAnswer(found);
    },
  },
  { method: 'GET', path: 'clock', handle: ({ controls }) => ({ nowMs: controls.clock.now() }) },
  {
    method: 'POST',
    path: 'clock',
    handle: ({ controls, body }) => ({
      nowMs: controls.clock.advance(body.only('advanceMs').number('advanceMs')),
    }),
  },
  {
    method: 'POST',
    path: 'tokens/revoke',
    handle: ({ controls, body }) => ({ revoked: controls.revokeTokens(tokenFilter(body)) }),
  },
  {
    method: 'POST',
    path: 'tokens/expire',
    handle: ({ controls, body }) => ({ expired: controls.expireTokens(tokenFilter(body)) }),
  },
  {
    method: 'POST',
    path: 'secrets/rotate',
    handle({ controls, body }) {
      body.only('corpId', 'credential', 'secret');
      const corpId = body.optionalText('corpId');
      const secret = body.optionalText('secret');
      return { secret: controls.rotateSecret({ corpId, credential: body.text('credential'), secret }) };
    },
  },
  {
    method: 'POST',
    path: 'oauth/codes',
    status: 201,
    handle({ controls, body }) {
      body.only('corpId', 'userid', 'openid', 'app', 'scope', 'redirectUri');
      const code = controls.oauthCode({
        corpId: body.optionalText('corpId'),
        userid: body.optionalText('userid'),
        openid: body.optionalText('openid'),
        app: body.optionalText('app'),
        scope: body.optionalText('scope') as LoginScope | undefined,
        redirectUri: body.optionalText('redirectUri'),
      });
      return { code };
    },
  },
  {
    method: 'POST',
    path: 'tfa/codes',
    status: 201,
    handle({ controls, body }) {
      body.only('corpId', 'userid', 'app', 'redirectUri');
      const code = controls.tfaCode({
        corpId: body.optionalText('corpId'),
        userid: body.text('userid'),
        app: body.optionalText('app'),
        redirectUri: body.optionalText('redirectUri'),
      });
      return { code };
    },
  },
  {
    method: 'POST',
    path: 'media',
    status: 201,
    handle({ controls, body }) {
      body.only('corpId', 'type', 'fileName', 'contentType', 'base64', 'encrypted');
      const { encrypted } = body.fields();
      const mediaId = controls.addMedia({
        corpId: body.optionalText('corpId'),
        type: body.text('type') as MediaType,
        fileName: body.optionalText('fileName'),
        contentType: body.optionalText('contentType'),
        bytes: Buffer.from(body.text('base64'), 'base64'),
        encrypted: encrypted as boolean | undefined,
      });
      return { mediaId };
    },
  },
  {
    method: 'POST',
    path: 'corps',
    status: 201,
    handle({ controls, body }) {
      const seed = readCorpSeed(body.fields());
      controls.addCorp(seed);
      return { corpId: seed.corpId };
    },
  },
  {
    method: 'GET',
    path: 'journal',
    handle({ controls: { journal }, query }) {
      const path = query.get('path');
      return { entries: path === null ? journal.entries : journal.of(path) };
    },
  },
  {
    method: 'DELETE',
    path: 'journal',
    handle({ controls: { journal } }) {
      const removed = journal.count();
      journal.clear();
      return { removed };
    },
  },
  {
    method: 'GET',
    path: 'journal/counts',
    handle: ({ controls: { journal } }) => ({ total: journal.count(), paths: journal.counts() }),
  },
  {
    method: 'GET',
    path: 'messages',
    handle: ({ controls, query }) => ({ messages: controls.messages.list(messageFilter(query)) }),
  },
  {
    method: 'DELETE',
    path: 'messages',
    handle: ({ controls }) => ({ removed: controls.messages.clear() }),
  },
  {
    method: 'GET',
    path: 'state/:corpId',
    handle({ controls, param }) {
      try {
        return { ...controls.snapshot(param) };
      } catch (error) {
        throw error instanceof TypeError ? new AdminError('not-found', error.message) : error;
      }
    },
  },
  ...CALLBACK_ROUTES,
  ...CLIENT_ROUTES,
];

function viewFault({ id, hits, fault }: FaultHandle) {
  return { id, hits, fault };
}

function viewAnswer({ id, path, hits, times }: AnswerHandle) {
  return { id, path, hits, times };
}

function requestedFault({ controls, param }: AdminCall): FaultHandle {
  const found = controls.faults.list().find(({ id }) => String(id) === param);
  if (found === undefined) throw new AdminError('not-found', `there is no fault ${param}`);
  return found;
}

/** @throws AdminError for any other parameter, so that a misspelled name does not select everything */
function messageFilter(query: URLSearchParams): MessageFilter {
  const names = ['corpId', 'userid', 'agentid', 'chatid', 'robot'];
  const other = [...query.keys()].find((name) => !names.includes(name));
  if (other !== undefined) {
    throw new AdminError('bad-request', `unknown parameter ${other}: it takes ${names.join(', ')}`);
  }
  const { agentid, ...texts } = Object.fromEntries(query);
  if (agentid === undefined) return texts;
  if (!/^\d{1,10}$/.test(agentid)) throw new AdminError('bad-request', 'agentid must be a whole number');
  return { ...texts, agentid: Number(agentid) };
}

function tokenFilter(body: AdminBody) {
  body.only('corpId', 'credential');
  return { corpId: body.optionalText('corpId'), credential: body.optionalText('credential') };
}
