import { ApiError } from '../errors/api.error.js';

/** The query of a URL. Parsing never throws; reading a malformed parameter does. */
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
   * The value, or `undefined` if the parameter is missing or empty.
   * @throws ApiError 40058 if the parameter is given twice or has invalid percent-encoding
   */
  text(name: string): string | undefined {
    const given = this.values.get(name);
    if (given === undefined) return undefined;
    if (given.length > 1) throw new ApiError(40058, `${name} is given ${given.length} times`);
    const [value] = given;
    if (value === undefined) throw new ApiError(40058, `${name} is not valid percent-encoded UTF-8`);
    return value === '' ? undefined : value;
  }

  /** The value if it is given once and is well-formed. Never throws. */
  peek(name: string): string | undefined {
    const given = this.values.get(name);
    return given?.length === 1 && given[0] !== '' ? given[0] : undefined;
  }

  /**
   * The value as an integer. `true` and `false` are not integers, even if the parameter is a flag.
   * @throws ApiError 40058
   */
  integer(name: string): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (!/^-?\d{1,10}$/.test(value)) throw new ApiError(40058, `${name} must be an integer in the query`);
    return Number(value);
  }

  /** For the journal: one string per name, with repeated values joined by a comma. */
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
