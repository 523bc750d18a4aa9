/** The maximum nesting of inputs and responses: more than any real document has, less than the stack allows. */
export const MAX_DEPTH = 100;
