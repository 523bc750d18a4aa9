import { ensureInstalled } from '../install/ensure-installed.js';

/** Makes sure that `redis-server` can start. */
export function ensureRedisServer(): Promise<void> {
  return ensureInstalled({
    command: 'redis-server',
    packages: ['redis-server'],
    reason: 'tests of state that processes share start a Redis of their own',
    otherwise: 'brew install redis, or dnf install redis',
  });
}
