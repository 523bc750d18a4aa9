import { HttpRemoteError, branded } from 'nestjs-http-remote';

/**
 * A row of an import cannot be written to the CSV file. Nothing was sent. Rules of the server are not checked here: it reports
 * lines that it rejects in the result.
 *
 * @see {@link WorkWeixinDirectory.importMembers}
 */
export class ImportRowInvalidError extends HttpRemoteError {
  readonly stage = 'encode';
  /** The position of the row, from 0. */
  readonly index: number;
  /** The property of the row; undefined if the whole row is wrong. */
  readonly property?: string;

  constructor(index: number, property: string | undefined, why: string) {
    super(`row ${index}${property === undefined ? '' : `.${property}`} ${why}`);
    this.index = index;
    if (property !== undefined) this.property = property;
  }

  static {
    branded(this, 'work-weixin:ImportRowInvalidError');
  }
}
