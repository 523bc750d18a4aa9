import { WIRE_BODY } from '../sample.mjs';

export function open(origin) {
  const url = `${origin}/cgi-bin/user/create?access_token=bench`;
  const headers = { 'content-type': 'application/json' };
  return async () => (await fetch(url, { method: 'POST', headers, body: WIRE_BODY })).json();
}
