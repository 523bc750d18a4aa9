import { ApiError } from '../errors/api.error.js';
import { Corp } from './corp.js';
import type { CorpSeed } from './corp-seed.js';
import type { Credential } from './credential.js';
import { ROOT_DEPARTMENT_ID } from './department.tree.js';

/** All companies of one sandbox. */
export class Corps {
  private readonly byId = new Map<string, Corp>();

  /** @throws TypeError for a seed that contradicts itself, saying how */
  constructor(seeds: readonly CorpSeed[]) {
    for (const seed of seeds) {
      checkSeed(seed);
      if (this.byId.has(seed.corpId)) throw new TypeError(`corps: ${seed.corpId} is there twice`);
      // Copied, so that two sandboxes can start from one seed.
      this.byId.set(seed.corpId, new Corp(structuredClone(seed)));
    }
    const secrets = this.secrets();
    if (new Set(secrets).size < secrets.length) throw new TypeError('corps: every secret must be unique');
  }

  get(corpId: string): Corp | undefined {
    return this.byId.get(corpId);
  }

  secrets(): string[] {
    return [...this.byId.values()].flatMap(({ credentials }) => credentials.map(({ secret }) => secret));
  }

  /** @throws ApiError 40013 for an unknown corp, 40091 for another corp's secret, 40001 for a wrong one */
  identify(corpId: string, secret: string): Credential {
    const corp = this.byId.get(corpId);
    if (corp === undefined) throw new ApiError(40013);
    const credential = corp.credentials.find((candidate) => candidate.secret === secret);
    if (credential !== undefined) return credential;
    throw new ApiError(this.secrets().includes(secret) ? 40091 : 40001);
  }
}

function checkSeed({ corpId, departments, members, secrets, unassignedDepartment }: CorpSeed): void {
  const ids = new Set(departments.map(({ id }) => id));
  if (!ids.has(ROOT_DEPARTMENT_ID)) throw new TypeError(`corps: ${corpId} has no department 1, the root`);
  const named = [...departments.map(({ parentid }) => parentid), unassignedDepartment];
  for (const id of [...named, ...members.flatMap(({ department }) => department)]) {
    if (id !== undefined && id !== 0 && !ids.has(id))
      throw new TypeError(`corps: ${corpId} has no department ${id}`);
  }
  if (new Set(members.map(({ userid }) => userid.toLowerCase())).size < members.length) {
    throw new TypeError(`corps: ${corpId} has two members of one userid`);
  }
  for (const name of ['contacts', 'app']) {
    if (secrets?.[name]?.secret === undefined) {
      throw new TypeError(
        `corps: ${corpId} has no secrets.${name}.secret, which sandbox.demo hands to clients`,
      );
    }
  }
  if (Object.values(secrets).some(({ secret }) => secret === '')) {
    throw new TypeError(`corps: ${corpId} has an empty secret`);
  }
}
