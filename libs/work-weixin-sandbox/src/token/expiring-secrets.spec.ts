import { ExpiringSecrets } from './expiring-secrets.js';
import { SECRET_TEXT_PATTERN } from './secret-text.js';

describe('ExpiringSecrets', () => {
  it('finds a secret until it expires or is used', () => {
    const secrets = new ExpiringSecrets<string>('code', 100);
    const [first, second] = [secrets.issue('one', 0), secrets.issue('two', 50)];
    expect(secrets.find(first, 99)).toEqual({ state: 'valid', value: 'one' });
    expect(secrets.find(first, 100)).toEqual({ state: 'expired' });
    secrets.use(second);
    expect([secrets.find(second, 60).state, secrets.find(second, 999).state]).toEqual(['used', 'used']);
    expect([secrets.find('other', 0).state, secrets.find(undefined, 0).state]).toEqual([
      'unknown',
      'unknown',
    ]);
  });

  it('stores the last 10,000', () => {
    const secrets = new ExpiringSecrets<number>('code', 100);
    const texts = Array.from({ length: 10_001 }, (_, index) => secrets.issue(index, 0));
    expect(secrets.find(texts[0], 0).state).toBe('unknown');
    expect(secrets.find(texts[1], 0)).toEqual({ state: 'valid', value: 1 });
  });

  it.each(['code', 'user-ticket', 'tfa-code', 'ticket', 'file'] as const)(
    'issues secrets of the kind %s that logs can find, of at most 64 characters',
    (kind) => {
      const text = new ExpiringSecrets<number>(kind, 1).issue(1, 0);
      expect(text.length).toBeLessThanOrEqual(64);
      expect(`<${text}>`.replace(SECRET_TEXT_PATTERN, '')).toBe('<>');
    },
  );
});
