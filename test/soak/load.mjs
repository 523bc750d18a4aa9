import { getEventListeners } from 'node:events';
import { inspect } from 'node:util';
import { isWorkWeixinApiError } from 'nestjs-work-weixin';
import {
  CreateUserWorkWxInput,
  DeleteUserWorkWxInput,
  DeptUserDetailListWorkWxInput,
  DeptUserSimpleListWorkWxInput,
  UpdateUserWorkWxInput,
  UserIdListWorkWxInput,
  UserWorkWxInput,
} from 'nestjs-work-weixin/user';
import { EXPECTED_ERRCODES } from './faults.mjs';
import { positionOf, userIdOf } from './members.ledger.mjs';

/** The seed creates members in department 1 and this load in department 2, so that list responses do not grow. */
const LISTED = 1;
const FILLED = 2;
/** Maximum number of members that one worker has at a time. */
const MAX_OWN = 20;
const SECRET = /s3cret-|sandbox-token-|access_token=|corpsecret=/;

/** Sends calls at a constant concurrency, chosen by a seed, and accounts for each of them. */
export class Load {
  started = 0;
  outcomes = { succeeded: 0, refused: 0, unknown: 0, 'not-sent': 0 };
  errors = new Map();
  violations = [];
  /** Number of calls by duration in milliseconds. The last element counts all longer calls. */
  latencies = new Uint32Array(10_001);
  slowest = { ms: 0, what: '' };
  #isOver = false;
  #positions = 0;
  // Shared by all calls: a listener that stays is a leak.
  #sharedController = new AbortController();

  constructor(service, ledger, seed) {
    this.service = service;
    this.ledger = ledger;
    this.seed = seed;
  }

  async run(concurrency, ms) {
    const timer = setTimeout(() => (this.#isOver = true), ms);
    await Promise.all(Array.from({ length: concurrency }, (_, index) => this.#work(index)));
    clearTimeout(timer);
    const listeners = getEventListeners(this.#sharedController.signal, 'abort').length;
    if (listeners > 0) this.violations.push(`${listeners} listeners were left on the callers' signal`);
  }

  percentile(share) {
    let left = this.started * share;
    return this.latencies.findIndex((count) => (left -= count) <= 0);
  }

  async #work(index) {
    const random = mulberry32(this.seed * 1_000 + index);
    const own = [];
    while (!this.#isOver) await this.#step(own, random);
  }

  async #step(own, random) {
    const choice = random();
    const abortAfterMs = random() < 0.02 ? random() * 50 : undefined;
    const at = Math.floor(random() * own.length);
    const call = (input) => this.#call(input, abortAfterMs);
    if (own.length < MAX_OWN && (choice < 0.25 || own.length === 0)) {
      const id = this.ledger.begin();
      const userId = userIdOf(id);
      const input = {
        userId,
        name: '浸泡',
        email: `${userId}@mail.example`,
        position: positionOf(0),
        department: [FILLED],
      };
      const outcome = await call(CreateUserWorkWxInput.from(input));
      this.ledger.created(id, outcome);
      if (outcome === undefined) own.push(id);
    } else if (choice < 0.45) {
      const position = ++this.#positions;
      const input = { userId: userIdOf(own[at]), position: positionOf(position) };
      this.ledger.updated(own[at], position, await call(UpdateUserWorkWxInput.from(input)));
    } else if (choice < 0.65 || own.length >= MAX_OWN) {
      const [id] = own.splice(at, 1);
      const outcome = await call(DeleteUserWorkWxInput.from({ userId: userIdOf(id) }));
      this.ledger.deleted(id, outcome);
      if (outcome === 'refused' || outcome === 'not-sent') own.push(id);
    } else if (choice < 0.8) await call(UserWorkWxInput.from({ userId: userIdOf(own[at]) }));
    else if (choice < 0.9) await call(DeptUserDetailListWorkWxInput.from({ departmentId: LISTED }));
    else if (choice < 0.98) await call(UserIdListWorkWxInput.from({ limit: 10 }));
    else await call(DeptUserSimpleListWorkWxInput.from({ departmentId: LISTED }));
  }

  /** @returns the outcome of a failed call; `undefined` if it succeeded */
  async #call(input, abortAfterMs) {
    this.started++;
    const startedAt = performance.now();
    const own = abortAfterMs === undefined ? undefined : new AbortController();
    const timer = own && setTimeout(() => own.abort(), abortAfterMs);
    let ending = 'success';
    try {
      await this.service.send(input, { signal: own?.signal ?? this.#sharedController.signal });
      this.outcomes.succeeded++;
      return undefined;
    } catch (error) {
      ending = `${error.name} at ${error.stage}`;
      return this.#account(error);
    } finally {
      clearTimeout(timer);
      const ms = performance.now() - startedAt;
      this.latencies[Math.min(Math.floor(ms), this.latencies.length - 1)]++;
      if (ms > this.slowest.ms) this.slowest = { ms, what: `${input.constructor.name}: ${ending}` };
    }
  }

  #account(error) {
    const { outcome, name, errcode, api } = error;
    if (!(outcome in this.outcomes)) {
      this.violations.push(`a call ended with ${name}, which has no outcome: ${error.message}`);
    } else this.outcomes[outcome]++;
    if (isWorkWeixinApiError(error) && !EXPECTED_ERRCODES.has(errcode)) {
      this.violations.push(`${api?.action} was rejected with ${errcode}, which no fault returns`);
    }
    const label = `${name}${errcode === undefined ? '' : ` ${errcode}`}`;
    const seen = this.errors.get(label) ?? 0;
    this.errors.set(label, seen + 1);
    // Inspecting every error would dominate the run.
    if (seen % 50 === 0 && SECRET.test(inspect(error, { depth: Infinity }) + JSON.stringify(error))) {
      this.violations.push(`a ${label} shows a secret or token`);
    }
    return outcome;
  }
}

export function mulberry32(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
