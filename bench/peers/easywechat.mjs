import { createRequire } from 'node:module';
import { WIRE_INPUT } from '../sample.mjs';

// Its default cache is a folder of files.
const memoryCache = () => {
  const kept = new Map();
  return {
    get: (key, fallback = null) => Promise.resolve(kept.get(key) ?? fallback),
    set: (key, value) => Promise.resolve(Boolean(kept.set(key, value))),
    has: (key) => Promise.resolve(kept.has(key)),
    delete: (key) => Promise.resolve(kept.delete(key)),
  };
};

export function open(origin) {
  const { Work } = createRequire(import.meta.url)('node-easywechat');
  const work = new Work({ corp_id: 'wwbench', secret: 'bench', http: { baseURL: origin } });
  work.setCache(memoryCache());
  const client = work.getClient();
  return async () => (await client.postJson('cgi-bin/user/create', WIRE_INPUT)).toObject();
}
