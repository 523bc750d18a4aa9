import { Cluster, Redis } from 'ioredis';
import { redisTokenStore, type AccessTokenStore } from 'nestjs-work-weixin';
import { createClient, createClientPool, createCluster, createSentinel } from 'redis';

export const stores: AccessTokenStore[] = [
  redisTokenStore(new Redis()),
  redisTokenStore(new Redis({ lazyConnect: true, keyPrefix: 'host:' }), { prefix: 'tokens:' }),
  redisTokenStore(new Cluster([{ port: 7000 }])),
  redisTokenStore(createClient()),
  redisTokenStore(createClient({ RESP: 3 })),
  redisTokenStore(createCluster({ rootNodes: [] })),
  redisTokenStore(createClientPool()),
  redisTokenStore(createSentinel({ name: 'main', sentinelRootNodes: [] })),
];

export function encrypted(client: Redis, key: Buffer): void {
  redisTokenStore(client, { encryptionKey: key });
  redisTokenStore(client, { encryptionKey: key.toString('base64') });
  redisTokenStore(client, { encryptionKey: [key, new Uint8Array(32), 'hex'] as const });
  // @ts-expect-error a key is bytes or text
  redisTokenStore(client, { encryptionKey: 1 });
  // @ts-expect-error the option is called prefix
  redisTokenStore(client, { keyPrefix: 'a' });
}

// @ts-expect-error a client, not its URL
redisTokenStore('redis://127.0.0.1');
// @ts-expect-error a client, not its options
redisTokenStore({ host: '127.0.0.1' });
