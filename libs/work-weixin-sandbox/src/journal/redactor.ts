import { TOKEN_PATTERN } from '../token/access-token.registry.js';
import { SECRET_TEXT_PATTERN } from '../token/secret-text.js';
import { SecretFinder } from './secret-finder.js';

export const MASK = '***';
const SECRET_NAMES = new Set([
  'access_token',
  'corpsecret',
  'authorization',
  'proxy-authorization',
  'cookie',
]);
/** JSON can be nested deeper than the call stack allows. Deeper values are not stored. */
const MAX_DEPTH = 40;

/**
 * Everything passes through it before it enters the journal. Masks by name and by value: a token or a secret that a
 * client puts in the wrong place must not appear in a log.
 */
export class Redactor {
  private readonly finder = new SecretFinder();

  constructor(secrets: Iterable<string>) {
    for (const secret of secrets) this.addSecret(secret);
  }

  /** Masks this secret from now on, even after rotation: the old secret may still be valid elsewhere. */
  addSecret(secret: string): void {
    this.finder.add(secret);
  }

  text(text: string): string {
    const issued = text.replace(TOKEN_PATTERN, MASK).replace(SECRET_TEXT_PATTERN, MASK);
    return this.finder.replace(issued, MASK);
  }

  record(record: Readonly<Record<string, string>>): Record<string, string> {
    return this.value(record) as Record<string, string>;
  }

  value(value: unknown, depth = 0): unknown {
    if (typeof value === 'string') return this.text(value);
    if (typeof value !== 'object' || value === null) return value;
    if (depth === MAX_DEPTH) return '(nested too deeply)';
    if (Array.isArray(value)) return value.map((item) => this.value(item, depth + 1));
    // fromEntries defines own properties, so a `__proto__` in the body stays an ordinary name.
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [
        this.text(name),
        SECRET_NAMES.has(name.toLowerCase()) ? MASK : this.value(item, depth + 1),
      ]),
    );
  }
}
