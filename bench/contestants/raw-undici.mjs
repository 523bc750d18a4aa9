import { Agent, request } from 'undici';
import { WIRE_BODY } from '../sample.mjs';

export function open(origin) {
  const url = `${origin}/cgi-bin/user/create?access_token=bench`;
  const headers = { 'content-type': 'application/json' };
  const dispatcher = new Agent();
  return async () => {
    const response = await request(url, { method: 'POST', headers, body: WIRE_BODY, dispatcher });
    return response.body.json();
  };
}
