import { ApiError } from '../../errors/api.error.js';
import type { FormPart } from '../../http/form.reader.js';

/** A part of a form with a file name. */
export type FilePart = FormPart & { readonly filename: string };

/**
 * The file of a form. If two parts match, the first one counts.
 * @param name of the part; any name if omitted
 * @throws ApiError 40063
 */
export function filePart(form: readonly FormPart[], name?: string): FilePart {
  const named = form.filter((part) => name === undefined || part.name === name);
  const file = named.find(isFile);
  if (file !== undefined) return file;
  if (named.length > 0) throw new ApiError(40063, 'the part of the file needs a filename');
  throw new ApiError(40063, `the file must be in a part named ${name ?? 'media'}`);
}

function isFile(part: FormPart): part is FilePart {
  return part.filename !== undefined && part.filename !== '';
}
