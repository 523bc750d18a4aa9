/**
 * A rejected secret, as a store remembers it. Contains no secret.
 *
 * @see {@link AccessTokenStore.refuse}
 */
export interface SecretRefusal {
  readonly errcode: number;
  /** The server's message, with secrets removed. */
  readonly errmsg: string;
  /** When the secret may be tried again, in milliseconds of the provider's clock. */
  readonly untilMs: number;
  /** When a store may delete it: another rejection before then may last longer. Not before `untilMs`. */
  readonly forgetAtMs: number;
}

/** Undefined if the data is not a valid rejection. */
export function refusalFrom(data: unknown): SecretRefusal | undefined {
  const { errcode, errmsg, untilMs, forgetAtMs } = (data ?? {}) as Readonly<Record<string, unknown>>;
  return Number.isInteger(errcode) &&
    typeof errmsg === 'string' &&
    Number.isFinite(untilMs) &&
    Number.isFinite(forgetAtMs)
    ? ({ errcode, errmsg, untilMs, forgetAtMs } as SecretRefusal)
    : undefined;
}
