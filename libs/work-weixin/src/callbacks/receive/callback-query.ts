import type { SignedParts } from '../verify/signature.js';

/** The parameters of a callback's URL. */
export interface CallbackQuery extends Omit<SignedParts, 'encrypted'> {
  readonly signature: string;
  /** Encrypted; only of the console's check of the URL. */
  readonly echo?: string | undefined;
}

/**
 * A query as it is in a URL, without `?`, or as a framework has parsed it.
 *
 * @see {@link CallbackRequest}
 */
export type CallbackQueryInput = string | URLSearchParams | Readonly<Record<string, unknown>>;

const SIGNATURE = /^[0-9a-f]{40}$/;
const TIMESTAMP = /^\d{1,12}$/;
const NONCE = /^[^\s\p{Cc}]{1,128}$/u;
const BASE64 = /^[A-Za-z0-9+/]{1,4096}={0,2}$/;

/** Undefined if a parameter is missing, occurs twice, or is not what 企业微信 sends. Cheap: it is asked before anything is looked up. */
export function readQuery(given: CallbackQueryInput | null | undefined): CallbackQuery | undefined {
  // What functions without a server get for a URL without a query.
  if (given === null || given === undefined) return undefined;
  const valueOf = readerOf(given);
  const signature = valueOf('msg_signature');
  const timestamp = valueOf('timestamp');
  const nonce = valueOf('nonce');
  // Base64 has no blanks: a framework has read "+" as one.
  const echo = valueOf('echostr')?.replaceAll(' ', '+');
  if (signature === undefined || !SIGNATURE.test(signature)) return undefined;
  if (timestamp === undefined || !TIMESTAMP.test(timestamp)) return undefined;
  if (nonce === undefined || !NONCE.test(nonce)) return undefined;
  if (echo !== undefined && !BASE64.test(echo)) return undefined;
  return { signature, timestamp, nonce, echo };
}

function readerOf(given: CallbackQueryInput): (name: string) => string | undefined {
  const query = typeof given === 'string' ? pairsOf(given) : given;
  if (query instanceof URLSearchParams) {
    return (name) => (query.getAll(name).length === 1 ? (query.get(name) ?? undefined) : undefined);
  }
  return (name) => {
    const value = Object.hasOwn(query, name) ? query[name] : undefined;
    return typeof value === 'string' ? value : undefined;
  };
}

/** Unlike URLSearchParams it leaves "+" as it is: some senders do not encode it in Base64. */
function pairsOf(query: string): Readonly<Record<string, unknown>> {
  const pairs: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const pair of query.split('&')) {
    const at = pair.indexOf('=');
    if (at < 0) continue;
    const name = decoded(pair.slice(0, at));
    if (name !== undefined) pairs[name] = name in pairs ? undefined : decoded(pair.slice(at + 1));
  }
  return pairs;
}

/** Undefined if it is not percent-encoded properly. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
