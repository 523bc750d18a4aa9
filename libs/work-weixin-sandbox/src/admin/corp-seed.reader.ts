import type { CorpSeed } from '../corp/corp-seed.js';
import { AdminError } from './admin.error.js';

type Shape = 'string' | 'object' | 'array of objects';

const FIELDS: Readonly<Record<string, Shape>> = {
  corpId: 'string',
  name: 'string',
  secrets: 'object',
  departments: 'array of objects',
  members: 'array of objects',
};

/**
 * Takes JSON for a `CorpSeed` if it has its frame: every field that must be there, of the right JSON type. What stands in
 * departments, members and settings is up to the caller, as it is in process.
 * @throws AdminError saying what is wrong
 */
export function readCorpSeed(given: Readonly<Record<string, unknown>>): CorpSeed {
  for (const [name, shape] of Object.entries(FIELDS)) {
    if (!isOf(shape, given[name]))
      throw new AdminError('bad-request', `${name} of a corp must be ${a(shape)}`);
  }
  const secrets = given.secrets as Readonly<Record<string, unknown>>;
  for (const name of new Set(['contacts', 'app', ...Object.keys(secrets)])) {
    const seed = secrets[name];
    if (!isObject(seed) || typeof seed.secret !== 'string') {
      throw new AdminError('bad-request', `secrets.${name} of a corp must be an object with a secret`);
    }
  }
  checkKeys(given.departments, 'departments', { id: 'number', name: 'string' });
  checkKeys(given.members, 'members', { userid: 'string', name: 'string' });
  return given as unknown as CorpSeed;
}

function checkKeys(items: unknown, list: string, keys: Readonly<Record<string, 'number' | 'string'>>): void {
  for (const [index, item] of (items as Readonly<Record<string, unknown>>[]).entries()) {
    for (const [key, type] of Object.entries(keys)) {
      if (typeof item[key] === type) continue;
      throw new AdminError('bad-request', `${list}[${index}].${key} of a corp must be a ${type}`);
    }
  }
}

function isOf(shape: Shape, value: unknown): boolean {
  if (shape === 'string') return typeof value === 'string' && value !== '';
  return shape === 'object' ? isObject(value) : Array.isArray(value) && value.every(isObject);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function a(shape: Shape): string {
  return shape === 'string' ? 'a string that is not empty' : `an ${shape}`;
}
