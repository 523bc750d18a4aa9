/** What a process is given from outside, as `process.env`. */
export type Env = Readonly<Record<string, string | undefined>>;

/** Reads variables by kind; one that is empty counts as absent. Every mistake is one sentence that names its variable. */
export class EnvReader {
  constructor(private readonly env: Env) {}

  text(name: string): string | undefined {
    const value = this.env[name]?.trim();
    return value === '' ? undefined : value;
  }

  integer(name: string, { min, max, or }: { min: number; max: number; or: number }): number {
    const value = this.text(name);
    if (value === undefined) return or;
    const read = /^\d{1,15}$/.test(value) ? Number(value) : NaN;
    if (read >= min && read <= max) return read;
    throw new SettingInvalidError(`${name} must be a whole number from ${min} to ${max}.`);
  }

  oneOf<T extends string>(name: string, choices: readonly T[], or: T): T {
    const value = this.text(name);
    if (value === undefined) return or;
    const chosen = choices.find((choice) => choice === value);
    if (chosen !== undefined) return chosen;
    throw new SettingInvalidError(`${name} must be one of ${choices.join(', ')}.`);
  }

  url(name: string): string | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (/^https?:\/\//.test(value) && URL.canParse(value)) return value;
    throw new SettingInvalidError(`${name} must be an address that begins with https:// or http://.`);
  }

  list(name: string): readonly string[] {
    const items = this.text(name)?.split(',') ?? [];
    return items.map((item) => item.trim()).filter((item) => item !== '');
  }

  /** A misspelt variable would otherwise be a silent default. */
  refuseUnknown(prefix: string, known: readonly string[]): void {
    const unknown = Object.keys(this.env).find((name) => name.startsWith(prefix) && !known.includes(name));
    if (unknown === undefined) return;
    throw new SettingInvalidError(
      `${unknown} is no variable of this application: there are ${known.join(', ')}.`,
    );
  }
}

/** The configuration is wrong: the application does not start. The message never holds a value, which may be a secret. */
export class SettingInvalidError extends Error {
  override readonly name = 'SettingInvalidError';
}
