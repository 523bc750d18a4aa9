import { ERRCODE_TEXTS, type Errcode } from './errcode-texts.js';

/** The request is refused the way WeCom refuses: HTTP 200 with an errcode. Nothing was changed. */
export class ApiError extends Error {
  constructor(
    readonly errcode: Errcode,
    detail?: string,
  ) {
    super(detail === undefined ? ERRCODE_TEXTS[errcode] : `${ERRCODE_TEXTS[errcode]}: ${detail}`);
  }
}
