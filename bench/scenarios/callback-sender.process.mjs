// Sends callbacks as 企业微信 does, from a process of its own.
import { Agent, request } from 'node:http';
import { delivery } from '../callback-samples.mjs';

const AT_ONCE = 32;
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
const port = Number(process.argv[2]);
let users = 0;

function post({ query, body }) {
  const path = `/work-weixin/contacts?${query}`;
  const headers = { 'content-type': 'text/xml', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request({ agent, port, host: '127.0.0.1', method: 'POST', path, headers }, (response) => {
      if (response.statusCode !== 200)
        reject(new Error(`the callback was answered with ${response.statusCode}`));
      response.resume().on('end', resolve);
    });
    sent.on('error', reject).end(body);
  });
}

process.on('message', async ({ count }) => {
  const deliveries = Array.from({ length: count }, () => delivery(`user${users++}`));
  const started = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let each = deliveries.pop(); each; each = deliveries.pop()) await post(each);
    }),
  );
  process.send((performance.now() - started) / 1_000);
});
process.on('disconnect', () => process.exit());
process.send('ready');
