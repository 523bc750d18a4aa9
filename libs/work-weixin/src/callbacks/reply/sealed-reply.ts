import type { CallbackReplyFormat } from '../contract/callback-reply.js';

/** The encrypted text of a reply, and its signature. */
export interface SealedReply {
  readonly encrypted: string;
  readonly signature: string;
  /** In seconds. */
  readonly timestamp: string;
  readonly nonce: string;
}

/** Writes the envelope of a reply. The nonce of XML must be letters and digits. */
export function writeEnvelope(
  format: CallbackReplyFormat,
  { encrypted, signature, timestamp, nonce }: SealedReply,
): string {
  if (format !== 'xml') {
    return JSON.stringify({
      encrypt: encrypted,
      msgsignature: signature,
      // A number for robots (page 101033), a text for devices (page 96062).
      timestamp: format === 'json' ? Number(timestamp) : timestamp,
      nonce,
    });
  }
  return (
    `<xml><Encrypt><![CDATA[${encrypted}]]></Encrypt><MsgSignature><![CDATA[${signature}]]></MsgSignature>` +
    `<TimeStamp>${timestamp}</TimeStamp><Nonce><![CDATA[${nonce}]]></Nonce></xml>`
  );
}
