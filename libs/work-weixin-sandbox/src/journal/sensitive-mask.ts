import type { DescribedApi, ObjectShape, ValueShape } from '../described/described-api.js';
import { PERSONAL_NAMES, SECRET_NAMES } from '../described/described-paths.js';
import { MASK } from './redactor.js';

const SENSITIVE_NAMES: ReadonlySet<string> = new Set([...SECRET_NAMES, ...PERSONAL_NAMES]);
const SECRETS: ReadonlySet<string> = new Set(SECRET_NAMES);
/** The journal does not store deeper values. */
const MAX_DEPTH = 40;

/** Masks fields of a request by their place in the API, and unknown fields by their name. */
export class SensitiveMask {
  private constructor(
    private readonly sensitive: ReadonlySet<string>,
    /** Harmless although another API has a secret under the same name. */
    private readonly harmless: ReadonlySet<string>,
    private readonly names: ReadonlySet<string>,
  ) {}

  static of({ sensitive, callers, query, body }: DescribedApi): SensitiveMask {
    const paths = new Set<string>();
    collectPaths(query, 'query', paths, new Set());
    collectPaths(body, 'body', paths, new Set());
    // The key of a webhook is the only credential, whatever the facts say of it.
    const secrets = callers.includes('webhook') ? new Set([...sensitive, 'query.key']) : sensitive;
    return new SensitiveMask(secrets, paths, SENSITIVE_NAMES);
  }

  /** For a path that the sandbox does not know: secrets by name. */
  static ofUnknownApi(): SensitiveMask {
    return new SensitiveMask(new Set(), new Set(), SECRETS);
  }

  /** For a route of the sandbox: only these names. */
  static ofNames(names: readonly string[]): SensitiveMask {
    return new SensitiveMask(new Set(), new Set(), new Set(names));
  }

  query(query: Readonly<Record<string, string>>): Record<string, string> {
    return this.mask(query, 'query', 0) as Record<string, string>;
  }

  body(body: unknown): unknown {
    return this.mask(body, 'body', 0);
  }

  private mask(value: unknown, path: string, depth: number): unknown {
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return value;
    if (Array.isArray(value)) return value.map((item) => this.mask(item, path, depth + 1));
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => {
        const inner = `${path}.${name}`;
        return [name, this.hides(inner, name) ? MASK : this.mask(item, inner, depth + 1)];
      }),
    );
  }

  private hides(path: string, name: string): boolean {
    return this.sensitive.has(path) || (!this.harmless.has(path) && this.names.has(name));
  }
}

function collectPaths(
  { fields }: ObjectShape,
  path: string,
  paths: Set<string>,
  around: ReadonlySet<ObjectShape>,
): void {
  for (const field of fields.values()) {
    const inner = `${path}.${field.name}`;
    paths.add(inner);
    const object = objectIn(field);
    if (object !== undefined && !around.has(object)) {
      collectPaths(object, inner, paths, new Set([...around, object]));
    }
  }
}

/** The object in a field, through lists of lists. */
function objectIn(shape: ValueShape): ObjectShape | undefined {
  return shape.object ?? (shape.item && objectIn(shape.item));
}
