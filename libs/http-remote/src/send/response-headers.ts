import type { WireResponse } from '../wire/wire-response.js';

/** Joins repeated headers, except `set-cookie`, which cannot be joined into one text. */
export function readHeaders(
  given: Readonly<Record<string, unknown>> = {},
): Pick<WireResponse, 'headers' | 'setCookies'> {
  const headers: Record<string, string> = {};
  let setCookies: string[] | undefined;
  for (const [givenName, value] of Object.entries(given)) {
    const name = givenName.toLowerCase();
    if (name === 'set-cookie') setCookies = [value].flat().map(String);
    else headers[name] = Array.isArray(value) ? value.join(', ') : String(value);
  }
  return setCookies ? { headers, setCookies } : { headers };
}
