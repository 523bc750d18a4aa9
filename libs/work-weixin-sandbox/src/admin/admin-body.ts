import { AdminError } from './admin.error.js';

/** The JSON object in the body of an admin API call; empty if there is no body. */
export class AdminBody {
  private constructor(private readonly values: Readonly<Record<string, unknown>>) {}

  /** @throws AdminError if the text is not a JSON object */
  static parse(text: string): AdminBody {
    if (text === '') return new AdminBody({});
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      throw new AdminError('bad-request', 'the body is not JSON');
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new AdminError('bad-request', 'the body must be a JSON object');
    }
    return new AdminBody({ ...value });
  }

  fields(): Readonly<Record<string, unknown>> {
    return this.values;
  }

  /** @throws AdminError if the body has any other field, so that a misspelled name does not go unnoticed */
  only(...names: readonly string[]): this {
    const other = Object.keys(this.values).find((name) => !names.includes(name));
    if (other === undefined) return this;
    throw new AdminError('bad-request', `unknown field ${other} in the body: it takes ${names.join(', ')}`);
  }

  number(name: string): number {
    const value = this.own(name);
    if (typeof value !== 'number') throw new AdminError('bad-request', `${name} must be a number`);
    return value;
  }

  text(name: string): string {
    const value = this.own(name);
    if (typeof value !== 'string') throw new AdminError('bad-request', `${name} must be a string`);
    return value;
  }

  optionalText(name: string): string | undefined {
    return this.own(name) === undefined ? undefined : this.text(name);
  }

  object(name: string): Readonly<Record<string, unknown>> {
    const value = this.own(name);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new AdminError('bad-request', `${name} must be an object`);
    }
    return { ...value };
  }

  private own(name: string): unknown {
    return Object.hasOwn(this.values, name) ? this.values[name] : undefined;
  }
}
