import { ResponseUrlInvalidError } from '../errors/response-url-invalid.error.js';

const PATH = '/cgi-bin/aibot/response';

/**
 * The code of a `response_url`. Only the code is used: the call goes to the server of the tenant, whatever the address says.
 *
 * @throws ResponseUrlInvalidError without the address
 */
export function responseCodeOf(responseUrl: string | undefined): string {
  if (responseUrl === undefined || responseUrl === '')
    throw new ResponseUrlInvalidError('it is missing: only messages and clicks on cards have one');
  const url = typeof responseUrl === 'string' && URL.canParse(responseUrl) ? new URL(responseUrl) : undefined;
  if (!url?.pathname.endsWith(PATH))
    throw new ResponseUrlInvalidError(
      `it is not an address with the path ${PATH}: pass responseUrl of the event`,
    );
  const code = url.searchParams.get('response_code') ?? '';
  if (code === '') throw new ResponseUrlInvalidError('it has no response_code: pass the whole address');
  return code;
}
