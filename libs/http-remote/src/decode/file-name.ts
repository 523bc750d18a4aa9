/**
 * The name in a `content-disposition` header: RFC 6266, with the encodings of RFC 5987, and names in UTF-8 without any encoding,
 * which many servers send. Never a path; undefined if there is no usable name.
 */
export function fileNameOf(disposition: string | undefined): string | undefined {
  if (disposition === undefined) return undefined;
  const parameters = parametersOf(disposition);
  return nameOf(decoded(parameters.get('filename*'))) ?? nameOf(asUtf8(parameters.get('filename')));
}

/** Whether the header marks the response as a file, which is not an error message. */
export function isAttachment(disposition: string | undefined): boolean {
  return disposition !== undefined && /^\s*attachment\s*(?:;|$)/i.test(disposition);
}

const PARAMETER = /;\s*([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/g;
const MAX_HEADER = 8_192;

function parametersOf(header: string): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const [, name = '', quoted, token = ''] of header.slice(0, MAX_HEADER).matchAll(PARAMETER)) {
    const key = name.toLowerCase();
    // The first one counts.
    if (!parameters.has(key)) parameters.set(key, quoted?.replace(/\\(.)/g, '$1') ?? token.trim());
  }
  return parameters;
}

/** Such as `UTF-8''%E6%96%87.txt`. */
function decoded(value: string | undefined): string | undefined {
  const [, charset = '', text = ''] = /^([\w-]+)'[^']*'(.*)$/s.exec(value ?? '') ?? [];
  try {
    if (/^utf-?8$/i.test(charset)) return decodeURIComponent(text);
    if (/^iso-8859-1$/i.test(charset)) return unescapeBytes(text);
  } catch {
    // The plain name may be valid.
  }
  return undefined;
}

function unescapeBytes(text: string): string {
  return text.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Node reads the bytes of a header as Latin-1. Some servers percent-encode the plain name. */
function asUtf8(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (/^(?:[\x21-\x24\x26-\x7e]|%[\da-f]{2})+$/i.test(value) && /%[89a-f]/i.test(value)) {
    try {
      return decodeURIComponent(value);
    } catch {
      return value;
    }
  }
  if (!/^[\0-\xff]*$/.test(value) || !/[\x80-\xff]/.test(value)) return value;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'latin1'));
  } catch {
    return value;
  }
}

const MAX_NAME = 255;

/** The last part of a path, without characters that a file system or a terminal would act on. */
function nameOf(text: string | undefined): string | undefined {
  const last = text?.split(/[\\/]/).at(-1) ?? '';
  const name = last
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, MAX_NAME)
    .toWellFormed();
  return name === '' || name === '.' || name === '..' ? undefined : name;
}
