import { ApiError } from './api.error.js';

/** Part of an errmsg whenever JSON could not be read in full, on success as well. */
export const WRONG_JSON_WARNING = 'Warning: wrong json format.';

/** A field, or the whole body, is not of the JSON type the API documents. */
export class WrongJsonTypeError extends ApiError {
  constructor(detail: string) {
    super(40058, `${detail}. ${WRONG_JSON_WARNING}`);
  }
}
