import type { Fault, FaultKind, FaultTrigger } from './fault.js';

/** The valid values of one field of a fault. */
interface Rule {
  readonly expected: string;
  readonly required: boolean;
  readonly holds: (value: unknown) => boolean;
}

type OwnFields<K extends FaultKind> = Exclude<keyof Extract<Fault, { kind: K }>, keyof FaultTrigger | 'kind'>;
type RulesByKind = { readonly [K in FaultKind]: Readonly<Record<OwnFields<K>, Rule>> };

const TRIGGER_RULES: Readonly<Record<keyof FaultTrigger, Rule>> = {
  path: optional(text('a path below /cgi-bin/, such as user/create')),
  times: optional(whole(1)),
  after: optional(whole(0)),
  rate: optional(number(0, 1)),
  seed: optional(whole(0, 2 ** 32 - 1)),
};

const applied = optional({ expected: 'true or false', holds: (value) => typeof value === 'boolean' });

const RULES: RulesByKind = {
  delay: { ms: required(number(0, 2 ** 31 - 1)) },
  'reset-before': {},
  'reset-after': {},
  hang: { applied },
  status: { status: required(whole(400, 599)), applied },
  'not-json': { applied },
  redirect: { to: required({ expected: 'an http or https URL', holds: isHttpUrl }) },
  errcode: {
    errcode: required({
      expected: 'a whole number other than 0',
      holds: (value) => Number.isSafeInteger(value) && value !== 0,
    }),
  },
  'token-revoked': {},
  'token-expired': {},
  truncated: {},
  'wrong-content-type': {
    contentType: optional(text('a content type, such as text/plain', /^[\x20-\x7e]+$/)),
  },
  'wrong-charset': { bytes: optional(text('utf-16le, gbk or utf-8', /^(?:utf-16le|gbk|utf-8)$/)) },
  'huge-body': { bytes: optional(whole(1)) },
  'gzip-bomb': { bytes: required(whole(1)) },
  'slow-drip': { bytesPerSecond: required(whole(1)) },
  'header-flood': { headers: optional(whole(1, 100_000)) },
  'proto-keys': {},
};

/**
 * Checks a fault from any source.
 * @returns a frozen copy
 * @throws TypeError with the invalid field and the expected value
 */
export function checkFault(given: unknown): Fault {
  if (typeof given !== 'object' || given === null) {
    throw new TypeError(
      "faults: a fault must be an object, such as { kind: 'reset-after', path: 'user/create' }",
    );
  }
  const { kind, ...fields }: { kind?: unknown } & Record<string, unknown> = { ...given };
  if (!isKind(kind)) {
    throw new TypeError(`faults: unknown kind ${show(kind)}: use one of ${Object.keys(RULES).join(', ')}`);
  }
  const rules: Readonly<Record<string, Rule>> = { ...TRIGGER_RULES, ...RULES[kind] };
  for (const name of Object.keys(fields)) {
    if (Object.hasOwn(rules, name)) continue;
    throw new TypeError(`faults: ${kind} has no option ${name}: it takes ${Object.keys(rules).join(', ')}`);
  }
  for (const [name, { expected, required, holds }] of Object.entries(rules)) {
    const value = fields[name];
    if (value === undefined ? required : !holds(value)) {
      throw new TypeError(`faults: ${name} of ${kind} must be ${expected}, not ${show(value)}`);
    }
  }
  if (fields.seed !== undefined && fields.rate === undefined) {
    throw new TypeError(`faults: seed of ${kind} has no effect without rate: add a rate`);
  }
  return Object.freeze({ ...given }) as Fault;
}

function isKind(kind: unknown): kind is FaultKind {
  return typeof kind === 'string' && Object.hasOwn(RULES, kind);
}

function show(value: unknown): string {
  return value === undefined ? 'undefined' : (JSON.stringify(value) ?? typeof value);
}

function required(rule: Omit<Rule, 'required'>): Rule {
  return { ...rule, required: true };
}

function optional(rule: Omit<Rule, 'required'>): Rule {
  return { ...rule, required: false };
}

function whole(min: number, max = Number.MAX_SAFE_INTEGER): Omit<Rule, 'required'> {
  const bounds = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`;
  return {
    expected: `a whole number ${bounds}`,
    holds: (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max,
  };
}

function number(min: number, max: number): Omit<Rule, 'required'> {
  return {
    expected: `a number from ${min} to ${max}`,
    holds: (value) => typeof value === 'number' && value >= min && value <= max,
  };
}

function text(expected: string, pattern = /./): Omit<Rule, 'required'> {
  return { expected, holds: (value) => typeof value === 'string' && pattern.test(value) };
}

function isHttpUrl(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
