import type { Delivery } from '../../http/delivery.js';

/** Ends the connection the hard way, without an answer. */
export function reset(): Delivery {
  return { send: (res) => void res.socket?.resetAndDestroy() };
}

/** Leaves the connection open, without an answer. */
export function hang(): Delivery {
  return { send: () => undefined };
}
