/**
 * What is remembered of a secret that the server refused. Holds no secret.
 *
 * @see {@link AccessTokenStore.refuse}
 */
export interface SecretRefusal {
  readonly errcode: number;
  /** The server's words, secrets taken out. */
  readonly errmsg: string;
  /** Until then the secret is not tried again, in milliseconds of the provider's clock. */
  readonly untilMs: number;
  /** Until then a store keeps it: a refusal that follows soon may last longer. Not before `untilMs`. */
  readonly forgetAtMs: number;
}

/** Undefined where the data is none. */
export function refusalFrom(data: unknown): SecretRefusal | undefined {
  const { errcode, errmsg, untilMs, forgetAtMs } = (data ?? {}) as Readonly<Record<string, unknown>>;
  return Number.isInteger(errcode) &&
    typeof errmsg === 'string' &&
    Number.isFinite(untilMs) &&
    Number.isFinite(forgetAtMs)
    ? ({ errcode, errmsg, untilMs, forgetAtMs } as SecretRefusal)
    : undefined;
}
