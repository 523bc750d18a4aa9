import { ApiError } from '../errors/api.error.js';

/** Deeper than any documented request, and far from what would overflow the stack when it is copied. */
const MAX_DEPTH = 100;

/** @throws ApiError 40058 for JSON that is nested too deeply to be copied */
export function checkJsonDepth(json: object): void {
  let level: object[] = [json];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) throw new ApiError(40058, 'the JSON is nested too deeply');
    level = level.flatMap((value) => Object.values(value).filter(isObject));
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
