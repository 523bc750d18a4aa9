import { checkCallbackReceiver, checkReceiverName, secretsOf } from '../callback/callback-seed.js';
import { ApiError } from '../errors/api.error.js';
import { Corp } from './corp.js';
import {
  type CorpSeed,
  departmentsOf,
  type DepartmentSeed,
  type RobotSeed,
  robotsOf,
  type RobotState,
} from './corp-seed.js';
import type { Credential } from './credential.js';
import { isDomain } from '../login/trusted-domain.js';
import { ROOT_DEPARTMENT_ID } from './department-tree.js';

const ROBOT_STATES: readonly RobotState[] = ['active', 'removed', 'silenced', 'disabled', 'not-in-group'];

/** All companies of one sandbox. No operation gets slower as their number grows. */
export class Corps {
  private readonly byId = new Map<string, Corp>();
  private readonly robots = new Map<string, RobotSeed & { readonly corpId: string }>();
  private readonly secretsInUse = new Set<string>();

  /** @throws TypeError if a seed is contradictory */
  constructor(seeds: readonly CorpSeed[]) {
    for (const seed of seeds) this.add(seed);
  }

  /** @throws TypeError if the seed is contradictory or conflicts with another corp; nothing is added then */
  add(seed: CorpSeed): Corp {
    checkSeed(seed);
    if (this.byId.has(seed.corpId))
      throw new TypeError(`corps: there are two corps with corpId ${seed.corpId}`);
    const secrets = Object.values(seed.secrets).flatMap((one) => one?.secret ?? []);
    if (new Set(secrets).size < secrets.length || secrets.some((secret) => this.secretsInUse.has(secret))) {
      throw new TypeError('corps: every secret must be unique');
    }
    const keys = robotsOf(seed).map(({ key }) => key);
    if (new Set(keys).size < keys.length || keys.some((key) => this.robots.has(key))) {
      throw new TypeError('corps: every key of a robot or webhook must be unique');
    }
    // Copied, so that two sandboxes can start from one seed.
    const corp = new Corp(structuredClone(seed));
    this.byId.set(corp.corpId, corp);
    for (const secret of secrets) this.secretsInUse.add(secret);
    for (const robot of corp.robots) this.robots.set(robot.key, { ...robot, corpId: corp.corpId });
    return corp;
  }

  get(corpId: string): Corp | undefined {
    return this.byId.get(corpId);
  }

  /** @throws TypeError for an unknown corp */
  require(corpId: string): Corp {
    const corp = this.byId.get(corpId);
    if (corp === undefined) throw new TypeError(`the sandbox has no corp ${corpId}`);
    return corp;
  }

  /** Whether a URL with this key is valid. Until a corp lists its keys, every key is. */
  hasWebhook(key: string): boolean {
    return this.robots.size === 0 || this.robots.has(key);
  }

  /** The robot with this key, if a corp lists it. */
  robot(key: string): (RobotSeed & { readonly corpId: string }) | undefined {
    return this.robots.get(key);
  }

  /** All secrets, webhook keys, and tokens and keys of callbacks that are valid now. */
  secrets(): Iterable<string> {
    const receivers = [...this.byId.values()].flatMap(({ callbacks }) => [...callbacks.values()]);
    return [...this.secretsInUse, ...this.robots.keys(), ...receivers.flatMap(secretsOf)];
  }

  /**
   * Replaces the secret of a credential.
   * @throws TypeError for an unknown corp or credential, and for a secret that is empty or already in use
   */
  rotate(corpId: string, name: string, secret: string): void {
    const { credentials } = this.require(corpId);
    const credential = credentials.find((candidate) => candidate.name === name);
    if (credential === undefined) {
      const known = credentials.map((candidate) => candidate.name).join(', ');
      throw new TypeError(`the corp ${corpId} has no credential ${name}: it has ${known}`);
    }
    if (secret === '') throw new TypeError('secret must not be empty');
    if (this.secretsInUse.has(secret)) throw new TypeError('secret is already in use: choose another');
    this.secretsInUse.delete(credential.secret);
    this.secretsInUse.add(secret);
    credential.secret = secret;
  }

  /** @throws ApiError 40013 for an unknown corp, 40091 for a secret of another corp, 40001 for a wrong secret */
  identify(corpId: string, secret: string): Credential {
    const corp = this.byId.get(corpId);
    if (corp === undefined) throw new ApiError(40013);
    const credential = corp.credentials.find((candidate) => candidate.secret === secret);
    if (credential !== undefined) return credential;
    throw new ApiError(this.secretsInUse.has(secret) ? 40091 : 40001);
  }
}

function checkSeed(seed: CorpSeed): void {
  const { corpId, members = [], secrets, memberCap, unassignedDepartment } = seed;
  const departments = departmentsOf(seed);
  const ids = new Set(departments.map(({ id }) => id));
  if (ids.size < departments.length) throw new TypeError(`corps: ${corpId} has two departments with one id`);
  if (!ids.has(ROOT_DEPARTMENT_ID)) throw new TypeError(`corps: ${corpId} has no department 1, the root`);
  const named = [...departments.map(({ parentid }) => parentid), unassignedDepartment];
  for (const id of [...named, ...members.flatMap(({ department }) => department)]) {
    if (id !== undefined && id !== 0 && !ids.has(id))
      throw new TypeError(`corps: ${corpId} has no department ${id}`);
  }
  checkTree(corpId, departments);
  if (new Set(members.map(({ userid }) => userid.toLowerCase())).size < members.length) {
    throw new TypeError(`corps: ${corpId} has two members with the same userid`);
  }
  checkDomains(seed);
  const { loggedIn } = seed;
  if (loggedIn !== undefined && !canLogIn(seed, loggedIn)) {
    throw new TypeError(`corps: ${corpId} has no member ${loggedIn}, who is loggedIn`);
  }
  if (memberCap !== undefined && !(Number.isInteger(memberCap) && memberCap >= 1)) {
    throw new TypeError(`corps: memberCap of ${corpId} must be a whole number of at least 1`);
  }
  for (const { key, state = 'active' } of robotsOf(seed)) {
    if (key === '') throw new TypeError(`corps: a robot of ${corpId} needs a key: write { key: '…' }`);
    if (ROBOT_STATES.includes(state)) continue;
    throw new TypeError(`corps: state of a robot of ${corpId} must be one of ${ROBOT_STATES.join(', ')}`);
  }
  const given = Object.entries(secrets ?? {}).filter(([, one]) => one !== undefined);
  if (given.length === 0) {
    throw new TypeError(
      `corps: ${corpId} has no secret, so no client could call it: write secrets: { contacts: { secret: '…' } }`,
    );
  }
  for (const [name, one] of given) {
    if (one?.secret === undefined || one.secret === '') {
      throw new TypeError(`corps: secrets.${name} of ${corpId} needs a secret: write { secret: '…' }`);
    }
  }
  for (const [name, receiver] of Object.entries(seed.callbacks ?? {})) {
    checkReceiverName(`corps: callbacks of ${corpId}`, name);
    checkCallbackReceiver(`corps: callbacks.${name} of ${corpId}`, receiver);
  }
  checkTags(seed);
}

/** Every department must be below the root. @throws TypeError */
function checkTree(corpId: string, departments: readonly DepartmentSeed[]): void {
  const parents = new Map(departments.map(({ id, parentid }) => [id, parentid ?? ROOT_DEPARTMENT_ID]));
  const belowRoot = new Set([ROOT_DEPARTMENT_ID]);
  for (const { id } of departments) {
    const path = new Set<number>();
    for (let at = id; !belowRoot.has(at); at = parents.get(at) ?? ROOT_DEPARTMENT_ID) {
      if (path.has(at)) throw new TypeError(`corps: department ${id} of ${corpId} is not below department 1`);
      path.add(at);
    }
    for (const one of path) belowRoot.add(one);
  }
}

/** @throws TypeError for a repeated id, and for an owner that is no secret of the corp */
function checkTags({ corpId, tags = [], secrets }: CorpSeed): void {
  if (new Set(tags.map(({ tagid }) => tagid)).size < tags.length) {
    throw new TypeError(`corps: ${corpId} has two tags with one tagid`);
  }
  for (const { tagid, owner } of tags) {
    if (owner === undefined || Object.hasOwn(secrets, owner)) continue;
    throw new TypeError(
      `corps: owner of tag ${tagid} of ${corpId} must be one of its secrets: ${Object.keys(secrets).join(', ')}`,
    );
  }
}

/** @throws TypeError if an entry could never match the domain of a URL */
function checkDomains({ corpId, secrets, tfaDomains = [] }: CorpSeed): void {
  const ofApps = Object.entries(secrets ?? {}).flatMap(([name, one]) =>
    (one?.trustedDomains ?? []).map((domain): [string, string] => [`secrets.${name}.trustedDomains`, domain]),
  );
  const all = [...ofApps, ...tfaDomains.map((domain): [string, string] => ['tfaDomains', domain])];
  for (const [field, domain] of all) {
    if (isDomain(domain)) continue;
    throw new TypeError(
      `corps: ${field} of ${corpId} takes domains such as app.example.com or localhost:3000, without a scheme, not ${JSON.stringify(domain)}`,
    );
  }
}

function canLogIn({ members = [], linkedMembers = [] }: CorpSeed, userid: string): boolean {
  const wanted = userid.toLowerCase();
  return (
    members.some((member) => member.userid.toLowerCase() === wanted) ||
    linkedMembers.some((member) => `${member.corpId}/${member.userid}`.toLowerCase() === wanted)
  );
}
