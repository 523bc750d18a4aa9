import { createRequire } from 'node:module';
import { WIRE_INPUT } from '../sample.mjs';

// Replaces its default cache, which writes files.
const memoryCache = () => {
  const cache = new Map();
  return {
    get: (key, fallback = null) => Promise.resolve(cache.get(key) ?? fallback),
    set: (key, value) => Promise.resolve(Boolean(cache.set(key, value))),
    has: (key) => Promise.resolve(cache.has(key)),
    delete: (key) => Promise.resolve(cache.delete(key)),
  };
};

export function open(origin) {
  const { Work } = createRequire(import.meta.url)('node-easywechat');
  const work = new Work({ corp_id: 'wwbench', secret: 'bench', http: { baseURL: origin } });
  work.setCache(memoryCache());
  const client = work.getClient();
  return async () => (await client.postJson('cgi-bin/user/create', WIRE_INPUT)).toObject();
}
