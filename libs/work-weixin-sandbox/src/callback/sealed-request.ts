import { randomInt } from 'node:crypto';
import { encrypt, signatureOf } from './callback-cipher.js';
import { type CallbackReceiver, isJsonReceiver } from './callback-seed.js';
import { writeXml } from './xml.writer.js';

/** The signed query of one request to a receiver. */
export interface SealedQuery {
  readonly url: URL;
  readonly nonce: string;
  readonly encrypted: string;
}

/** The request that carries one callback. */
export interface SealedRequest extends SealedQuery {
  readonly contentType: string;
  readonly body: string;
}

/**
 * Encrypts a text, and signs it in the query of the receiver's URL with a new nonce.
 * @param isForged whether the signature is wrong
 */
export function sealQuery(
  receiver: CallbackReceiver,
  message: string,
  nowMs: number,
  isForged = false,
): SealedQuery {
  const { token, aesKey, receiveId } = receiver;
  const encrypted = encrypt({ message, receiveId }, aesKey);
  const timestamp = String(Math.floor(nowMs / 1000));
  const nonce = String(randomInt(1_000_000_000, 10_000_000_000));
  const signature = signatureOf({ token, timestamp, nonce, encrypted });
  const url = new URL(receiver.url);
  url.searchParams.set('msg_signature', isForged ? forged(signature) : signature);
  url.searchParams.set('timestamp', timestamp);
  url.searchParams.set('nonce', nonce);
  return { url, nonce, encrypted };
}

/** One delivery of a callback: robots and devices get JSON, everyone else XML. */
export function sealRequest(
  receiver: CallbackReceiver,
  message: string,
  nowMs: number,
  { agentId, isForged }: { agentId?: number; isForged: boolean },
): SealedRequest {
  const query = sealQuery(receiver, message, nowMs, isForged);
  if (isJsonReceiver(receiver)) {
    // Only a robot's envelope names nobody.
    const tousername = receiver.kind === 'bot' ? undefined : receiver.receiveId;
    const body = JSON.stringify({ tousername, encrypt: query.encrypted });
    return { ...query, contentType: 'application/json', body };
  }
  const body = writeXml({
    ToUserName: receiver.receiveId || receiver.corpId,
    Encrypt: query.encrypted,
    AgentID: agentId === undefined ? undefined : String(agentId),
  });
  return { ...query, contentType: 'text/xml; charset=UTF-8', body };
}

/** Another first digit: still a signature by its form. */
function forged(signature: string): string {
  return (signature.startsWith('0') ? '1' : '0') + signature.slice(1);
}
