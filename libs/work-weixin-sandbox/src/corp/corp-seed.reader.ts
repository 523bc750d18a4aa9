import type { CorpSeed } from './corp-seed.js';

type Shape = keyof typeof SHAPES;

const SHAPES = {
  text: {
    is: (value: unknown) => typeof value === 'string' && value !== '',
    description: 'a non-empty string',
  },
  count: {
    is: (value: unknown) => Number.isInteger(value) && (value as number) >= 1,
    description: 'a whole number of at least 1',
  },
  object: { is: isObject, description: 'an object' },
  objects: {
    is: (value: unknown) => Array.isArray(value) && value.every(isObject),
    description: 'an array of objects',
  },
  texts: {
    is: (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
    description: 'an array of strings',
  },
} as const;

const REQUIRED: Readonly<Record<string, Shape>> = { corpId: 'text', name: 'text', secrets: 'object' };

const OPTIONAL: Readonly<Record<string, Shape>> = {
  departments: 'objects',
  members: 'objects',
  tags: 'objects',
  memberCap: 'count',
  creator: 'text',
  unassignedDepartment: 'count',
  mailDomain: 'text',
  extendedAttributes: 'texts',
  externalAttributes: 'texts',
  miniprograms: 'texts',
  shortNames: 'texts',
  channels: 'texts',
  robots: 'objects',
  callbacks: 'object',
  guests: 'objects',
  linkedMembers: 'objects',
  loggedIn: 'text',
  tfaDomains: 'texts',
  webhookKeys: 'texts',
};

const KNOWN = Object.keys({ ...REQUIRED, ...OPTIONAL });

/**
 * Reads a `CorpSeed` from JSON. Checks that all fields are known and have the right JSON type, but not the values
 * inside members and departments; in process they are not checked either.
 * @throws TypeError with the field, the problem, and the expected value
 */
export function readCorpSeed(given: Readonly<Record<string, unknown>>): CorpSeed {
  const unknown = Object.keys(given).find((name) => !KNOWN.includes(name));
  if (unknown !== undefined) {
    throw new TypeError(`unknown field ${shown(unknown)} of a corp: it takes ${KNOWN.join(', ')}`);
  }
  for (const [name, shape] of Object.entries({ ...REQUIRED, ...OPTIONAL })) {
    const value = given[name];
    if (value === undefined && !(name in REQUIRED)) continue;
    if (!SHAPES[shape].is(value))
      throw new TypeError(`${name} of a corp must be ${SHAPES[shape].description}`);
  }
  for (const [name, seed] of Object.entries(given.secrets as Readonly<Record<string, unknown>>)) {
    if (!isObject(seed) || typeof seed.secret !== 'string') {
      throw new TypeError(
        `secrets.${name} of a corp must be an object with a secret: write "${name}": { "secret": "…" }`,
      );
    }
    const { agentId, trustedDomains } = seed;
    if (trustedDomains !== undefined && !SHAPES.texts.is(trustedDomains)) {
      throw new TypeError(`secrets.${name}.trustedDomains of a corp must be ${SHAPES.texts.description}`);
    }
    if (agentId !== undefined && !(Number.isInteger(agentId) && (agentId as number) >= 0)) {
      throw new TypeError(`secrets.${name}.agentId of a corp must be a whole number of at least 0`);
    }
  }
  for (const [name, seed] of Object.entries((given.callbacks ?? {}) as Readonly<Record<string, unknown>>)) {
    if (!isObject(seed)) throw new TypeError(`callbacks.${name} of a corp must be an object`);
  }
  checkKeys(given.departments, 'departments', { id: 'number', name: 'string' });
  checkKeys(given.members, 'members', { userid: 'string', name: 'string' });
  checkKeys(given.guests, 'guests', { openid: 'string' });
  checkKeys(given.linkedMembers, 'linkedMembers', { corpId: 'string', userid: 'string' });
  checkKeys(given.tags, 'tags', { tagid: 'number', tagname: 'string' });
  checkKeys(given.robots, 'robots', { key: 'string' });
  return given as unknown as CorpSeed;
}

function checkKeys(items: unknown, list: string, keys: Readonly<Record<string, 'number' | 'string'>>): void {
  if (items === undefined) return;
  for (const [index, item] of (items as Readonly<Record<string, unknown>>[]).entries()) {
    for (const [key, type] of Object.entries(keys)) {
      if (typeof item[key] === type) continue;
      throw new TypeError(`${list}[${index}].${key} of a corp must be a ${type}`);
    }
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(name: string): string {
  return JSON.stringify(name.slice(0, 40));
}
