import type { WireResponse } from '../wire/wire-response.js';

/** Splits what an HTTP client gives for headers: `set-cookie` cannot be joined into one text as others can. */
export function readHeaders(
  given: Readonly<Record<string, unknown>> = {},
): Pick<WireResponse, 'headers' | 'setCookies'> {
  const all = Object.entries(given).map(([name, value]) => [name.toLowerCase(), value] as const);
  const setCookies = all.find(([name]) => name === 'set-cookie')?.[1];
  return {
    headers: Object.fromEntries(
      all
        .filter(([name]) => name !== 'set-cookie')
        .map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value as string)]),
    ),
    ...(setCookies === undefined ? {} : { setCookies: [setCookies].flat().map(String) }),
  };
}
