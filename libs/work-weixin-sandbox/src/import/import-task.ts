import { ApiError } from '../errors/api.error.js';

export type ImportType = 'sync_user' | 'replace_user' | 'replace_party';

/** One entry of the result of an import job, with the field names of the wire format. */
export type ImportResult = Readonly<Record<string, unknown>> & {
  readonly errcode: number;
  readonly errmsg: string;
};

/** What an import job does, in steps, so that it can take time. */
export interface ImportTask {
  readonly type: ImportType;
  /** The number of steps. */
  readonly total: number;
  /** Carries out the steps from `from` up to but without `to`. Each step runs once, in order. */
  run(from: number, to: number, nowMs: number): void;
  /** One entry for each step that ran and that has a result. */
  results(): readonly ImportResult[];
}

/** Runs one step and converts a rejection to its result. */
export function resultOf(step: () => void): { errcode: number; errmsg: string } {
  try {
    step();
    return { errcode: 0, errmsg: 'ok' };
  } catch (error) {
    if (error instanceof ApiError) return { errcode: error.errcode, errmsg: error.message };
    throw error;
  }
}
