import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Journal, JournalEntry } from '../journal/journal.js';
import type { Redactor } from '../journal/redactor.js';
import type { Answer } from './answer.js';
import { dispatch, type Dispatched, type World } from './dispatch.js';
import { readBody } from './read-body.js';
import { receive, type ReceivedRequest } from './received-request.js';

export interface ExchangeDeps {
  readonly world: World;
  readonly journal: Journal;
  readonly redactor: Redactor;
  readonly onCall: (entry: JournalEntry) => void;
}

/**
 * The way of one request, and the only one: read, dispatch, journal, send. Whatever disturbs calls on purpose (delays,
 * resets before or after the change, spoilt answers) belongs between these four lines.
 */
export async function exchange(req: IncomingMessage, res: ServerResponse, deps: ExchangeDeps): Promise<void> {
  const startedAt = performance.now();
  const request = receive(req, await readBody(req));
  const dispatched = dispatch(request, deps.world);
  record(request, dispatched, performance.now() - startedAt, deps);
  send(res, dispatched.answer);
}

function record(
  request: ReceivedRequest,
  { answer, caller, tokenFingerprint }: Dispatched,
  durationMs: number,
  { world, journal, redactor, onCall }: ExchangeDeps,
): void {
  const entry: JournalEntry = {
    at: world.now(),
    method: request.method,
    path: redactor.text(request.path),
    query: redactor.record(request.query.toRecord()),
    body: redactor.value(request.body.value),
    contentType: request.contentType && redactor.text(request.contentType),
    headers: redactor.record(request.headers),
    corpId: caller?.corpId,
    credential: caller?.name,
    tokenFingerprint,
    status: answer.status,
    errcode: answer.errcode,
    durationMs,
  };
  journal.add(entry, request.body.size);
  onCall(entry);
}

function send(res: ServerResponse, { status, errcode, payload }: Answer): void {
  const body = Buffer.from(JSON.stringify(payload));
  res.writeHead(status, {
    'content-type': 'application/json; charset=UTF-8',
    'content-length': body.length,
    ...(errcode === 0 ? {} : { 'error-code': String(errcode) }),
  });
  res.end(body);
}
