import { ApiError } from './api.error.js';

/** Part of the errmsg whenever the JSON could not be read completely, even on success. */
export const WRONG_JSON_WARNING = 'Warning: wrong json format.';

/** A field, or the whole body, is not of the JSON type the API documents. */
export class WrongJsonTypeError extends ApiError {
  constructor(detail: string) {
    super(40058, `${detail}. ${WRONG_JSON_WARNING}`);
  }
}
