import { randomBytes } from 'node:crypto';
import { CallbackCheckError } from './callback-check.error.js';
import type { CallbackReceiver, ReceiverKind } from './callback-seed.js';
import { askReceiver } from './receiver-request.js';
import { sealQuery } from './sealed-request.js';

/** Longer texts are the page of something else. */
const MAX_COMPARED = 4096;

const RECEIVE_IDS: Readonly<Partial<Record<ReceiverKind, string>>> = {
  app: 'is the corpid, or the suite id of a suite',
  bot: 'is empty for a robot',
  suiteCommand: 'is the suite id',
  suiteData: 'is the corpid here; the documentation does not say',
  provider: "is the provider's corpid",
  device: 'is the model id',
  deviceService: "is the provider's corpid",
};

export interface UrlCheck {
  readonly nowMs: number;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** Does what the admin console does when a URL is saved. @throws CallbackCheckError if the URL does not pass */
export async function passUrlCheck(receiver: CallbackReceiver, options: UrlCheck): Promise<void> {
  const plain = String(randomBytes(8).readBigUInt64BE());
  const { url, encrypted } = sealQuery(receiver, plain, options.nowMs);
  url.searchParams.set('echostr', encrypted);
  const { timeoutMs, signal } = options;
  const answer = await askReceiver({ url, method: 'GET', timeoutMs, signal });
  const { status } = answer;
  const problem =
    answer.problem ??
    statusProblem(answer.status, receiver) ??
    bodyProblem(answer.body, plain, encrypted, receiver);
  if (problem !== undefined) throw new CallbackCheckError(receiver.name, problem, status);
}

function statusProblem(status: number, { kind }: CallbackReceiver): string | undefined {
  if (status === 200) return undefined;
  const answered = `answered ${status}`;
  if (status >= 300 && status < 400) return `${answered}, a redirect, which the server does not follow`;
  if (status === 404) return `${answered}: there is no route for GET on this path`;
  if (status === 405) return `${answered}: the route takes POST, but the check is a GET`;
  if (status >= 500) return `${answered}: its log says why`;
  const receiveId = RECEIVE_IDS[kind] ?? 'is the corpid';
  return `${answered}: are its token and aesKey those of the console, does it expect the right receiveid (it ${receiveId}), and does no guard stand before the route?`;
}

function bodyProblem(
  body: Buffer,
  plain: string,
  encrypted: string,
  { receiveId }: CallbackReceiver,
): string | undefined {
  const wanted = Buffer.from(plain);
  if (body.equals(wanted)) return undefined;
  const text = body.subarray(0, MAX_COMPARED).toString();
  const bare = text.replace(/^\uFEFF/, '');
  if (text === '') return 'answered with an empty body instead of the decrypted echostr';
  if (body.length > MAX_COMPARED) return 'answered with a long text instead of the decrypted echostr';
  if (text === encrypted) return 'returned the echostr as it came, without decrypting it';
  if (bare === plain) return 'put a byte order mark before the decrypted echostr';
  if (bare === `"${plain}"`)
    return 'put quotes around the decrypted echostr: answer with text, not with JSON';
  if (bare.trim() === plain) return 'put blanks or a newline around the decrypted echostr';
  if (/["<]encrypt["> ]/i.test(bare))
    return 'encrypted its answer: the check wants the decrypted echostr itself';
  if (receiveId !== '' && bare.endsWith(plain + receiveId)) {
    return 'left the receiveid behind the decrypted echostr: the four bytes before the text are its length';
  }
  if (bare.includes(plain)) return 'put other text around the decrypted echostr: answer with nothing else';
  if (/^\s*<(?:!doctype|html)/i.test(bare)) return 'answered with an HTML page: another route takes the GET';
  return 'answered with another text than the decrypted echostr';
}
