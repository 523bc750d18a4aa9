import type { ApiFamily, ApiIndex, IndexedApi } from './api-index.js';

/** An API and its family, because words may name either. */
export interface FoundApi {
  readonly api: IndexedApi;
  readonly family: ApiFamily;
}

/** The best place that a word matches decides its score. */
const SCORE = {
  wholeAction: 100,
  wholeName: 90,
  page: 80,
  startOfTitle: 60,
  partOfTitle: 50,
  wordOfAction: 45,
  partOfAction: 40,
  partOfName: 35,
  category: 25,
  family: 20,
  ownFamily: 15,
} as const;
/** Below this share of common letter pairs, a suggestion is more confusing than none. */
const LEAST_LIKENESS = 0.2;

/**
 * Finds the APIs that match every word, the best first. A word may be part of an action, an official title, a class name, a category or a
 * family, or the number of a page.
 */
export function searchApis(index: ApiIndex, query: string): FoundApi[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  return all(index)
    .flatMap((found) => {
      const scores = words.map((word) => scoreOf(found, word));
      return scores.includes(0) ? [] : [{ found, score: scores.reduce((sum, score) => sum + score, 0) }];
    })
    .sort(
      (one, other) =>
        other.score - one.score ||
        Number(one.found.api.deprecated !== undefined) - Number(other.found.api.deprecated !== undefined) ||
        one.found.api.action.length - other.found.api.action.length ||
        (one.found.api.action < other.found.api.action ? -1 : 1),
    )
    .map(({ found }) => found);
}

/** The APIs that look most like a query without a match. Empty if none does. */
export function nearestApis(index: ApiIndex, query: string, count: number): FoundApi[] {
  const given = pairsOf(query.toLowerCase());
  return all(index)
    .map((found) => ({
      found,
      likeness: Math.max(...textsOf(found).map((text) => likeness(given, pairsOf(text)))),
    }))
    .filter((one) => one.likeness >= LEAST_LIKENESS)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, count)
    .map(({ found }) => found);
}

function all({ families }: ApiIndex): FoundApi[] {
  return families.flatMap((family) => family.apis.map((api) => ({ api, family })));
}

/** A pasted address is the path of an API. */
function wordsOf(query: string): string[] {
  return query
    .toLowerCase()
    .replace(/^\s*https?:\/\/[^/\s]*\/(?:cgi-bin\/)?/, '')
    .replace(/^\s*\/?cgi-bin\//, '')
    .split(/[\s,，、]+/)
    .map((word) => word.replace(/\?.*$/, '').replaceAll(/^\/+|\/+$/g, ''))
    .filter((word) => word !== '');
}

function scoreOf(found: FoundApi, word: string): number {
  const score = bestScoreOf(found, word);
  const { name, title } = found.family;
  // Many families mention departments, but one is about them.
  return score > 0 && [name, title].includes(word) ? score + SCORE.ownFamily : score;
}

function bestScoreOf({ api, family }: FoundApi, word: string): number {
  const { action, desc, docUrl = '', category = '' } = api;
  const names = [api.input, ...(api.aliases ?? [])].map((name) => name.toLowerCase());
  const title = desc.toLowerCase();
  if (action === word) return SCORE.wholeAction;
  if (title === word || names.includes(word)) return SCORE.wholeName;
  if (/^\d{4,}$/.test(word) && docUrl.endsWith(`/${word}`)) return SCORE.page;
  if (title.startsWith(word)) return SCORE.startOfTitle;
  if (title.includes(word)) return SCORE.partOfTitle;
  if (action.split(/[/_]/).includes(word)) return SCORE.wordOfAction;
  // A single letter is part of almost everything.
  if (word.length > 1 && action.includes(word)) return SCORE.partOfAction;
  if (word.length > 1 && names.some((name) => name.includes(word))) return SCORE.partOfName;
  if (category.toLowerCase().includes(word)) return SCORE.category;
  const isFamily =
    family.name === word ||
    family.title.toLowerCase().includes(word) ||
    family.titleEn.toLowerCase().split(/\W+/).includes(word);
  return isFamily ? SCORE.family : 0;
}

function textsOf({ api, family }: FoundApi): string[] {
  return [api.action, api.desc, api.input, `${family.title}${api.desc}`].map((text) => text.toLowerCase());
}

function pairsOf(text: string): Set<string> {
  const letters = [...text.replaceAll(/[\s/_-]+/g, '')];
  if (letters.length === 1) return new Set(letters);
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}

/** The Dice coefficient of two sets of letter pairs. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((pair) => other.has(pair)).length;
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
}
