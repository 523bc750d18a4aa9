import { ApiError } from '../errors/api.error.js';

/** The query of a URL. Never throws while parsing; a parameter that cannot be read is refused when it is asked for. */
export class Query {
  private constructor(private readonly values: ReadonlyMap<string, readonly (string | undefined)[]>) {}

  static parse(search: string): Query {
    const values = new Map<string, (string | undefined)[]>();
    for (const pair of search.split('&')) {
      if (pair === '') continue;
      const equals = pair.indexOf('=');
      const rawName = equals < 0 ? pair : pair.slice(0, equals);
      const name = decode(rawName) ?? rawName;
      const value = decode(equals < 0 ? '' : pair.slice(equals + 1));
      values.set(name, [...(values.get(name) ?? []), value]);
    }
    return new Query(values);
  }

  /**
   * The value, or undefined when the parameter is missing or empty.
   * @throws ApiError 40058 when it is given twice or its percent-encoding is broken: both are mistakes of the client
   */
  text(name: string): string | undefined {
    const given = this.values.get(name);
    if (given === undefined) return undefined;
    if (given.length > 1) throw new ApiError(40058, `${name} is given ${given.length} times`);
    const [value] = given;
    if (value === undefined) throw new ApiError(40058, `${name} is not valid percent-encoded UTF-8`);
    return value === '' ? undefined : value;
  }

  /** The value if it is given once and can be read; for a look at it before anything may be refused. */
  peek(name: string): string | undefined {
    const given = this.values.get(name);
    return given?.length === 1 && given[0] !== '' ? given[0] : undefined;
  }

  /**
   * The value as a whole number; `true` and `false` are not numbers, not even where the parameter is a flag.
   * @throws ApiError 40058
   */
  integer(name: string): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (!/^-?\d{1,10}$/.test(value)) throw new ApiError(40058, `${name} must be an integer in the query`);
    return Number(value);
  }

  /** For the journal: one text per name, repeated ones joined by a comma. */
  toRecord(): Record<string, string> {
    const pairs = [...this.values].map(([name, given]) => [
      name,
      given.map((value) => value ?? '(malformed)').join(','),
    ]);
    return Object.fromEntries(pairs) as Record<string, string>;
  }
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}
