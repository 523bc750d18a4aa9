/** Whether two types are the very same, `any` and readonly modifiers included. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Does not compile unless given `true`. */
export type Expect<T extends true> = T;

/** The declared properties of a `PlainInput`. */
export type Data<T> = Pick<T, Exclude<keyof T, 'extra'>>;
