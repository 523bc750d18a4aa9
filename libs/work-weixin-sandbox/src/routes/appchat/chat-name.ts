import { ApiError } from '../../errors/api.error.js';
import type { JsonReader } from '../../http/json.reader.js';
import { cutCharacters } from '../../message/cut-text.js';

const MAX_CHARACTERS = 50;

/** The `name` of a chat, cut to 50 characters; `undefined` if it is not given. @throws ApiError 86004 for an empty one */
export function chatName(body: JsonReader): string | undefined {
  const name = body.string('name');
  if (name === '') throw new ApiError(86004, 'it is empty');
  return name && cutCharacters(name, MAX_CHARACTERS);
}
