/** What is remembered of a secret that the server refused. Holds no secret. */
export interface AccessTokenRefusal {
  readonly errcode: number;
  /** The server's words, secrets taken out. */
  readonly errmsg: string;
  /** Until then the secret is not tried again, in milliseconds of the provider's clock. */
  readonly untilMs: number;
  /** Until then a store keeps it: a refusal that follows soon may last longer. Not before `untilMs`. */
  readonly forgetAtMs: number;
}
