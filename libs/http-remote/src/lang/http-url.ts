import { kindOf } from './kind-of.js';

export function parseHttpUrl(text: unknown): URL | undefined {
  const url = URL.canParse(text as string) ? new URL(text as string) : undefined;
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url : undefined;
}

/** Describes a value that is not a URL. Does not quote it: a URL may hold a password. */
export function describeNoUrl(given: unknown): string {
  if (typeof given !== 'string' || given === '') return kindOf(given);
  return /^https?:/i.test(given)
    ? 'a text that cannot be parsed as one'
    : 'a text without http:// or https:// in front';
}
