/**
 * Implemented by an input class with `replayGuard`, whose remote rejects a nonce that it has received before.
 *
 * @example
 * ```ts
 * @HttpRemoteApi({ action: 'orders', desc: 'Place an order', replayGuard: 'nonce_str' })
 * class PlaceOrder extends HttpRemoteInput implements SignedInput {
 *   @JsonName('product')
 *   product!: string;
 *   @JsonName('nonce_str')
 *   nonce?: string;
 *   @JsonName('sig', { sensitive: true })
 *   signature?: string;
 *
 *   sign() {
 *     this.nonce = randomUUID();
 *     this.signature = createHmac('sha256', key).update(`${this.product}${this.nonce}`).digest('hex');
 *   }
 * }
 * ```
 */
export interface SignedInput {
  /**
   * Sets the nonce and the signature. Called before every attempt on a copy of the input, nested DTOs included, so the input
   * itself is not changed. The first copy is validated. Any error thrown here becomes the `cause` of an `InputNotEncodableError`.
   */
  sign(): void | Promise<void>;
}
