import { ensureInstalled } from '../install/ensure-installed.js';

/** Makes sure that `redis-server` can be started. */
export function ensureRedisServer(): Promise<void> {
  return ensureInstalled({
    command: 'redis-server',
    packages: ['redis-server'],
    howTo:
      'redis-server is missing: install it with `apt-get install redis-server`, `brew install redis` or `dnf install redis`',
  });
}
