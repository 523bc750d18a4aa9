import type { KnownRate } from 'nestjs-work-weixin';
import type { ApiFacts, FactRates } from './facts.js';

/** A rate in the words of the facts: `by` has wire names. */
export type RateStatement = Readonly<Record<keyof KnownRate, unknown>>;

/** What the page of an API says about its rates. */
export interface ReadRates {
  /** Those that a client can keep. */
  readonly kept: readonly RateStatement[];
  /** The reason for each of the others. */
  readonly skipped: readonly string[];
}

/** A client counts calls within a day: a month is longer than any process. */
const WINDOWS: Readonly<Record<string, number>> = {
  perMinute: 60_000,
  perHour: 3_600_000,
  perDay: 86_400_000,
};

/** Whose calls a window counts together. */
const SCOPES: Readonly<Record<string, Pick<RateStatement, 'scope' | 'by'>>> = {
  corp: { scope: 'corp', by: undefined },
  app: { scope: 'app', by: undefined },
  'app+member': { scope: 'app', by: ['userid'] },
  webhook: { scope: 'key', by: ['key'] },
};

/** Windows that no client can keep, whatever their number. */
const OTHER_WINDOWS: Readonly<Record<string, string>> = {
  perMonth: 'longer than a day',
  thirdPartyPerMinute: 'of third-party apps: a token does not tell whose it is',
};

/** Say something about all windows of a note. */
const NO_WINDOWS: ReadonlySet<string> = new Set(['scope', 'unit', 'only', 'edition', 'shared', 'sharedWith']);

/**
 * The rates on the page of an API. Each is kept or skipped by a rule.
 *
 * @throws Error if no rule says how to read one
 */
export function readRates({ action, rateNote = {} }: Pick<ApiFacts, 'action' | 'rateNote'>): ReadRates {
  const windows = Object.keys(rateNote).filter((key) => !NO_WINDOWS.has(key));
  const reason = reasonToSkipAll(rateNote);
  if (reason !== undefined) return { kept: [], skipped: windows.map(() => reason) };
  const kept: RateStatement[] = [];
  const skipped: string[] = [];
  for (const window of windows) {
    const scope = window === 'perHourApp' ? 'app' : rateNote.scope;
    const perMs = window === 'perHourApp' ? WINDOWS['perHour'] : WINDOWS[window];
    const calls = rateNote[window];
    const whose = SCOPES[scope ?? ''];
    const other = OTHER_WINDOWS[window];
    if (other !== undefined) {
      skipped.push(other);
      continue;
    }
    if (perMs === undefined || !whose || typeof calls !== 'number')
      throw new Error(`${action}: no rule for the rate ${window}`);
    kept.push({ calls, perMs, ...whose, sharedWith: othersOf(action, rateNote) });
  }
  return { kept: sorted(kept), skipped };
}

function reasonToSkipAll({ unit, only, edition, scope }: FactRates): string | undefined {
  if (unit !== undefined) return 'counts persons, groups or messages instead of calls';
  if (only !== undefined) return 'counts only some calls of the API';
  if (edition !== undefined) return 'of one edition';
  if (scope === undefined || Object.hasOwn(SCOPES, scope)) return undefined;
  return 'of a scope that a client does not know: an owner, a message, a merchant, a provider';
}

function othersOf(action: string, { shared, sharedWith }: FactRates): string[] | undefined {
  return (shared ?? sharedWith)?.filter((other) => other !== action).sort();
}

/**
 * Declared rates in the same words.
 *
 * @param wireName of a property
 */
export function declaredRates(
  rates: readonly KnownRate[],
  wireName: (property: string) => string,
): readonly RateStatement[] {
  return sorted(
    rates.map(({ calls, perMs, scope, by, sharedWith }) => ({
      calls,
      perMs,
      scope,
      by: by?.map(wireName),
      sharedWith: sharedWith && [...sharedWith].sort(),
    })),
  );
}

/** Their order says nothing. */
function sorted(rates: readonly RateStatement[]): RateStatement[] {
  return rates
    .map((rate) => [JSON.stringify(rate), rate] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, rate]) => rate);
}
