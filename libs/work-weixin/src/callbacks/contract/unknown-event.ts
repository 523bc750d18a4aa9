import { branded } from 'nestjs-http-remote';
import type { WorkWeixinEventKey } from '../metadata/event-key.js';
import { WorkWeixinCallback } from './work-weixin-callback.js';

/**
 * A callback without a known event class: an event that the vendor added, or one whose class is neither in a handler nor in the
 * option `events`.
 *
 * @see {@link OnAnyWorkWeixinEvent}
 */
export class UnknownEvent extends WorkWeixinCallback {
  constructor(
    /** All fields under their wire names, as they arrived. Of XML every value is a text, a list or an object. */
    readonly fields: Readonly<Record<string, unknown>>,
    /** The fields that tell it from other events, with their values; empty if there are none. */
    readonly key: WorkWeixinEventKey,
  ) {
    super();
  }

  static {
    branded(this, 'work-weixin:UnknownEvent');
  }
}
