import type { JsonReader } from '../http/json.reader.js';

/** Where the server sends the event at the end of a job. */
export interface ImportCallback {
  readonly url?: string;
  readonly token?: string;
  readonly encodingaeskey?: string;
}

/** Names of its fields that no log may show. */
export const CALLBACK_SECRET_NAMES = ['token', 'encodingaeskey'] as const;

export function readImportCallback(body: JsonReader): ImportCallback | undefined {
  const callback = body.object('callback');
  return (
    callback && {
      url: callback.string('url'),
      token: callback.string('token'),
      encodingaeskey: callback.string('encodingaeskey'),
    }
  );
}
