import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { RemoteApiDescription } from 'nestjs-http-remote';
import { getWorkWxApi } from 'nestjs-work-weixin';
import { folderOf, loadCatalogue, sourceOf } from '../../support/facts/catalogue.js';
import { declaredStatements, factStatements } from '../../support/facts/declared-api.js';
import { fieldDifferences, type FieldDifference } from '../../support/facts/declared-fields.js';
import { OTHER_FIELDS, type Place } from '../../support/facts/departures.js';
import {
  includedFacts,
  readFacts,
  readSourceOfFacts,
  reasonToSkip,
  type ApiFacts,
} from '../../support/facts/facts.js';
import { readRates } from '../../support/facts/rates.js';

/*
 * Every declaration of the catalogue, held against the facts of the official pages by a reader that shares nothing with the generator. The
 * rules are in rules.ts.
 */

const ROOT = resolve(import.meta.dirname, '../../..');

const declared = await loadCatalogue();
const facts = includedFacts();

function apiOf(action: string): RemoteApiDescription {
  const api = declared.find(action);
  if (!api) throw new Error(`${action} is missing`);
  return api;
}

function differencesOf(api: ApiFacts): FieldDifference[] {
  const { action, sensitive } = api;
  const description = apiOf(action);
  const { fields, outputFields } = description;
  const ofPlace = (place: string) =>
    fields.filter((field) => field.place === place && field.property !== 'accessToken');
  const is = declaredStatements(description);
  return [
    ...Object.entries(factStatements(api))
      .filter(([name, said]) => !isDeepStrictEqual(is[name], said))
      .map(([name, said]) => ({
        place: `${action} ${name}`,
        what: `: ${JSON.stringify(is[name])} instead of ${JSON.stringify(said)}`,
      })),
    ...fieldDifferences(api.query, ofPlace('query'), `${action} query`, { sensitive, isInput: true }),
    ...fieldDifferences(api.body, ofPlace('body'), `${action} body`, { sensitive, isInput: true }),
    ...fieldDifferences(
      api.response,
      outputFields.filter(({ wireName }) => !['errcode', 'errmsg'].includes(wireName)),
      `${action} response`,
      { sensitive, isInput: false },
    ),
  ];
}

function countsOf(texts: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    [...new Set(texts)].map((one) => [one, texts.filter((each) => each === one).length]),
  );
}

describe('The facts in this repository', () => {
  const source = readSourceOfFacts();

  (source ? it : it.skip)('are those of the pages, unchanged', () => {
    const byAction = (apis: readonly ApiFacts[] = []) => new Map(apis.map((api) => [api.action, api]));
    expect(byAction(readFacts())).toEqual(byAction(source));
  });

  it('have each API once', () => {
    const actions = readFacts().map(({ action }) => action);
    expect(actions).toHaveLength(new Set(actions).size);
  });
});

describe('The catalogue', () => {
  it('has every API of the facts that a corp can call, and no other', () => {
    expect([...declared].map(({ action }) => action).sort()).toEqual(
      facts.map(({ action }) => action).sort(),
    );
  });

  it('skips the others by rule', () => {
    const reasons = readFacts().map((api) => reasonToSkip(api) ?? 'included');
    expect(countsOf(reasons)).toEqual({
      included: 713,
      'another host, with a certificate': 4,
      'returns a token': 4,
      'needs a device_access_token': 15,
      'needs a model_access_token': 6,
      'needs a provider_access_token': 60,
      'needs a suite_access_token': 21,
    });
  });

  it('has each API in the file that its action names', () => {
    expect(facts.map(sourceOf).filter((file) => !existsSync(resolve(ROOT, file)))).toEqual([]);
  });
});

describe('The declarations', () => {
  it('are marked as deprecated if the facts say so, and only then', () => {
    const marked = facts.filter((api) => {
      const source = readFileSync(resolve(ROOT, sourceOf(api)), 'utf8');
      const [above = ''] = source.split('@HttpRemoteApi(');
      return above.slice(above.lastIndexOf('/**')).includes(' @deprecated ');
    });
    expect(marked.map(({ action }) => action)).toEqual(
      facts.filter(({ deprecated }) => deprecated).map(({ action }) => action),
    );
  });

  const differences = new Map<Place, string>();

  it.each([...new Set(facts.map(folderOf))].sort())('in %s say what the facts say', (folder) => {
    const found = facts.filter((api) => folderOf(api) === folder).flatMap(differencesOf);
    for (const { place, what } of found) differences.set(place, what);
    const unexpected = found.filter(({ place }) => !Object.hasOwn(OTHER_FIELDS, place));
    expect(unexpected.map(({ place, what }) => `${place} ${what}`)).toEqual([]);
  });

  it('differ from the facts at every place that is listed', () => {
    expect([...differences.keys()].sort()).toEqual(Object.keys(OTHER_FIELDS).sort());
  });

  it('keep the documented rates, and skip the others by rule', () => {
    const read = facts.map(readRates);
    expect(read.flatMap(({ kept }) => kept)).toHaveLength(53);
    expect(countsOf(read.flatMap(({ skipped }) => skipped))).toEqual({
      'of one edition': 62,
      'counts persons, groups or messages instead of calls': 10,
      'of a scope that a client does not know: an owner, a message, a merchant, a provider': 6,
      'longer than a day': 4,
      'counts only some calls of the API': 1,
      'of third-party apps: a token does not tell whose it is': 1,
    });
  });

  it('have the same rate in all APIs that share it', () => {
    const shared = [...declared].flatMap(({ action, target }) =>
      (getWorkWxApi(target).rates ?? []).flatMap(({ sharedWith, ...rate }) =>
        sharedWith ? [{ ...rate, action, apis: [action, ...sharedWith].sort() }] : [],
      ),
    );
    expect(shared).not.toEqual([]);
    for (const rate of shared) {
      for (const action of rate.apis) expect(shared).toContainEqual({ ...rate, action });
    }
  });
});

describe('The comparison', () => {
  it.each<[statement: string, action: string, other: Partial<ApiFacts>]>([
    ['permission', 'kf/account/list', { appPermission: '客户联系-可调用接口的应用' }],
    ['permission', 'user/get', { appPermission: '客户联系-可调用接口的应用' }],
    ['agentId', 'menu/get', { takesAgentId: false }],
    ['agentId', 'meeting/create', { takesAgentId: true }],
    ['concurrency', 'user/tfa_succ', { concurrency: 21 }],
    ['partial', 'user/get', { partial: true }],
    ['replacement', 'user/get', { replacement: 'user/list' }],
    ['rates', 'user/get', { rateNote: { perDay: 1, scope: 'corp' } }],
    ['rates', 'oa/schedule/add', { rateNote: { perDay: 20_001, scope: 'app' } }],
    ['rates', 'oa/schedule/add', { rateNote: { perHour: 20_000, scope: 'app' } }],
    ['rates', 'oa/schedule/add', { rateNote: { perDay: 20_000, scope: 'corp' } }],
    ['rates', 'agent/set_workbench_data', { rateNote: { perMinute: 10, scope: 'app' } }],
    ['rates', 'get_jsapi_ticket', { rateNote: { perHour: 400, scope: 'corp' } }],
    ['rates', 'corpgroup/rule/add_rule', { rateNote: { perDay: 1_000, scope: 'corp' } }],
  ])('notices a change of the %s of %s', (statement, action, other) => {
    const api = facts.find((each) => each.action === action);
    if (!api) throw new Error(`the facts have no ${action}`);
    const found = differencesOf({ ...api, ...other }).map(({ place }) => place);
    expect(found.filter((place) => !Object.hasOwn(OTHER_FIELDS, place))).toEqual([`${action} ${statement}`]);
  });
});
