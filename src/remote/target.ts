/** The injection token of the `WorkWeixinTarget`. */
export const TARGET = Symbol('TARGET');
