import { createHmac, randomBytes } from 'node:crypto';
import { ApiError } from '../errors/api.error.js';

/** The end of a page of user/list_id. */
export interface Position {
  /** Serial number of the member in the store. */
  serial: number;
  /** Index in the member's departments. */
  index: number;
}

/** Makes opaque, unforgeable cursors. They are signed with a key that is valid for the lifetime of the sandbox. */
export class CursorCodec {
  private readonly key = randomBytes(32);

  encode(corpId: string, { serial, index }: Position): string {
    const text = `${serial}.${index}`;
    return Buffer.from(`${text}.${this.sign(corpId, text)}`).toString('base64url');
  }

  /** @throws ApiError 60268 for a cursor that was not issued to this corp */
  decode(corpId: string, cursor: string): Position {
    const [serial = '', index = '', signature] = Buffer.from(cursor, 'base64url').toString().split('.');
    if (signature !== this.sign(corpId, `${serial}.${index}`)) throw new ApiError(60268);
    return { serial: Number(serial), index: Number(index) };
  }

  private sign(corpId: string, text: string): string {
    return createHmac('sha256', this.key).update(`${corpId}\n${text}`).digest('base64url');
  }
}
