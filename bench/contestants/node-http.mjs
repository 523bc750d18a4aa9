import { Agent, request } from 'node:http';
import { WIRE_BODY } from '../sample.mjs';

export function open(origin) {
  const url = new URL(`${origin}/cgi-bin/user/create?access_token=bench`);
  const options = {
    method: 'POST',
    agent: new Agent({ keepAlive: true }),
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(WIRE_BODY) },
  };
  return () =>
    new Promise((resolve, reject) => {
      request(url, options, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
        response.on('error', reject);
      })
        .on('error', reject)
        .end(WIRE_BODY);
    });
}
