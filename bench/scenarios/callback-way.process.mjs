import { createDecipheriv, createHash } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { loadXmlReader } from 'nestjs-http-remote/kit';
import { CallbackReceiver } from 'nestjs-work-weixin/callbacks';
import { callbackModule, LOGGER } from '../callback-application.mjs';
import { delivery, KEY, RECEIVER } from '../callback-samples.mjs';

const app = await NestFactory.createApplicationContext(callbackModule(), { logger: LOGGER });
const receiver = app.get(CallbackReceiver);
const readXml = await loadXmlReader();

/** What a callback takes at least with the same reader of XML. No class, no duplicates, no checks but the signature. */
function parseAndDecrypt({ query, body }) {
  const { msg_signature: signature, timestamp, nonce } = Object.fromEntries(new URLSearchParams(query));
  const { Encrypt } = readXml(body);
  const parts = [RECEIVER.token, timestamp, nonce, Encrypt].sort().join('');
  if (createHash('sha1').update(parts).digest('hex') !== signature) throw new Error('wrong signature');
  const cipher = createDecipheriv('aes-256-cbc', KEY, KEY.subarray(0, 16)).setAutoPadding(false);
  const bytes = Buffer.concat([cipher.update(Encrypt, 'base64'), cipher.final()]);
  const event = readXml(bytes.subarray(20, 20 + bytes.readUInt32BE(16)).toString());
  if (event.Event !== 'change_contact') throw new Error('another event');
}

async function receive({ query, body }) {
  const { status } = await receiver.receive({ method: 'POST', path: 'contacts', query, body });
  if (status !== 200) throw new Error(`the callback was answered with ${status}`);
}

const ways = { 'parse and decrypt': parseAndDecrypt, 'whole way': receive };
let users = 0;

/** @returns the microseconds per callback */
async function run(way, count) {
  const deliveries = Array.from({ length: count }, () => delivery(`user${users++}`));
  const started = performance.now();
  for (const each of deliveries) await ways[way](each);
  return ((performance.now() - started) * 1_000) / count;
}

for (const way of Object.keys(ways)) await run(way, Number(process.argv[2]));

process.on('message', async ({ way, count }) => process.send(await run(way, count)));
process.on('disconnect', () => process.exit());
process.send('ready');
