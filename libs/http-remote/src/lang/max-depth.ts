/** How deep data may nest on its way in or out: deeper than any real document, shallower than the stack. */
export const MAX_DEPTH = 100;
