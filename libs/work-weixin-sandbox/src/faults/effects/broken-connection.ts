import type { Delivery } from '../../http/delivery.js';

/** Resets the connection without a response. */
export function reset(): Delivery {
  return { send: (res) => void res.socket?.resetAndDestroy() };
}

/** Leaves the connection open without a response. */
export function hang(): Delivery {
  return { send: () => undefined };
}
