import { JsSdkUrlInvalidError } from '../errors/js-sdk-url-invalid.error.js';

/**
 * The text to sign: a page's address without its hash. Otherwise unchanged, because the client compares it as text.
 *
 * @throws JsSdkUrlInvalidError if it cannot be the address of a page
 */
export function signedUrlOf(url: string): string {
  if (typeof url !== 'string' || url === '') throw new JsSdkUrlInvalidError('missing');
  if (/^https?%3A/i.test(url)) throw new JsSdkUrlInvalidError('encoded');
  if (url.startsWith('/')) throw new JsSdkUrlInvalidError('relative');
  if (!/^https?:\/\//i.test(url)) throw new JsSdkUrlInvalidError('scheme');
  const signed = withoutHash(url);
  if (!/^[\x21-\x7e]+$/.test(signed)) throw new JsSdkUrlInvalidError('characters');
  return signed;
}

export function withoutHash(url: string): string {
  const hash = url.indexOf('#');
  return hash === -1 ? url : url.slice(0, hash);
}
