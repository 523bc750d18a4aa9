import { refusalFrom, type SecretRefusal } from '../secret-refusal.js';
import { AccessToken } from '../access-token.js';

export function writeToken({ value, expiresAtMs, refreshAtMs }: AccessToken): string {
  return JSON.stringify({ value, expiresAtMs, refreshAtMs });
}

/** Undefined if the text was not written by this codec. */
export function readToken(text: string): AccessToken | undefined {
  return AccessToken.from(parse(text));
}

export function writeRefusal({ errcode, errmsg, untilMs, forgetAtMs }: SecretRefusal): string {
  return JSON.stringify({ errcode, errmsg, untilMs, forgetAtMs });
}

/** Undefined if the text was not written by this codec. */
export function readRefusal(text: string): SecretRefusal | undefined {
  return refusalFrom(parse(text));
}

function parse(text: string): object {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null ? data : {};
  } catch {
    return {};
  }
}
