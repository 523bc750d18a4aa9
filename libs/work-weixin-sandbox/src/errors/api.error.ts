import { ERRCODE_TEXTS, type Errcode } from './errcode-texts.js';

/** Rejects a request as WeCom does: HTTP 200 with an errcode. Nothing changed. */
export class ApiError extends Error {
  constructor(
    readonly errcode: Errcode,
    readonly detail?: string,
  ) {
    super(detail === undefined ? ERRCODE_TEXTS[errcode] : `${ERRCODE_TEXTS[errcode]}: ${detail}`);
  }
}
