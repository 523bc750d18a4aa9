export const MASK = '***';
/** A text that repeats this many first characters of a secret is masked; a shorter secret has to be repeated in full. */
const HEAD = 16;
const SHORTEST = 4;
const PLAIN = /^[\w.~-]+$/;
const NOT_ASCII = /\P{ASCII}/u;
// Without the flag u: JSON escapes each half of a surrogate pair by itself.
const ALL_NOT_ASCII = /[\u0080-\uffff]/g;

/**
 * Masks secrets in a text of the remote: as they are, and escaped for JSON, a URL or HTML. Mask first, then cut the text: a cut
 * secret would not be found.
 *
 * @param max only so many characters are searched and kept
 */
export function maskTexts(text: string, secrets: Iterable<string>, max = Infinity): string {
  return maskerOf(secrets)(text, max);
}

/** Like {@link maskTexts}, for several texts. */
export function maskerOf(secrets: Iterable<string>): (text: string, max: number) => string {
  const byHead = new Map<string, string[]>();
  for (const form of formsOf(secrets)) {
    const head = form.slice(0, HEAD);
    const sameHead = byHead.get(head);
    if (sameHead) sameHead.push(form);
    else byHead.set(head, [form]);
  }
  // Longer ones first: one may be the start of another.
  const heads = [...byHead.keys()].sort((one, other) => other.length - one.length);
  const pattern = heads.length > 0 ? new RegExp(heads.map(escapeForPattern).join('|'), 'g') : undefined;
  return (text, max) => {
    const searched = text.length > max ? text.slice(0, max) : text;
    const masked = pattern ? replaceForms(searched, pattern, byHead) : searched;
    // The cut may have left the start of a secret, too short to be found.
    return searched === text ? masked : masked.slice(0, -HEAD);
  };
}

function replaceForms(text: string, pattern: RegExp, byHead: ReadonlyMap<string, readonly string[]>): string {
  let masked = '';
  let from = 0;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const { 0: head, index } = found;
    masked += text.slice(from, index) + MASK;
    from = pattern.lastIndex = Math.max(...(byHead.get(head) ?? []).map((form) => endOf(text, index, form)));
  }
  return from === 0 ? text : masked + text.slice(from);
}

/** The position at which the text stops matching a form of a secret. */
function endOf(text: string, start: number, form: string): number {
  let length = Math.min(HEAD, form.length);
  while (length < form.length && text.charCodeAt(start + length) === form.charCodeAt(length)) length++;
  return start + length;
}

function formsOf(secrets: Iterable<string>): Set<string> {
  const forms = new Set<string>();
  for (const secret of secrets) {
    if (!isMaskable(secret)) continue;
    // Most tokens look like this: no escaping changes them.
    if (PLAIN.test(secret)) {
      forms.add(secret);
      continue;
    }
    const text = secret.toWellFormed();
    for (const written of [text, ...inJson(text)]) {
      for (const form of [written, ...inJson(written), ...inUrl(written), ...inHtml(written)])
        forms.add(form);
    }
  }
  return forms;
}

function inJson(text: string): string[] {
  const json = JSON.stringify(text).slice(1, -1);
  const slashes = json.replaceAll('/', '\\/');
  return [
    json,
    slashes,
    unicodeEscaped(json, (hex) => hex),
    unicodeEscaped(slashes, (hex) => hex),
    unicodeEscaped(json, (hex) => hex.toUpperCase()),
  ];
}

function inUrl(text: string): string[] {
  const url = encodeURIComponent(text);
  const form = new URLSearchParams([['', text]]).toString().slice(1);
  return [url, form, lowerHex(url), lowerHex(form), encodeURIComponent(url)];
}

function inHtml(text: string): string[] {
  return [
    text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character),
    text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`),
    // Between tags quotes need no escape.
    text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character),
  ];
}

/** Short numbers and words occur in every text. A Chinese name has only two characters, so it is masked too. */
function isMaskable(secret: string): boolean {
  return secret.length >= SHORTEST || (secret.length > 1 && NOT_ASCII.test(secret));
}

function unicodeEscaped(json: string, style: (hex: string) => string): string {
  return json.replace(
    ALL_NOT_ASCII,
    (unit) => `\\u${style(unit.charCodeAt(0).toString(16).padStart(4, '0'))}`,
  );
}

function lowerHex(encoded: string): string {
  return encoded.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase());
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeForPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
