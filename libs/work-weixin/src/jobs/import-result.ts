import type { BatchGetResultResultDto } from '../catalogue/batch/batch-getresult.api.js';
import type { ErrcodeCategory } from '../errcode/errcode-category.js';
import { describeErrcode } from '../errcode/errcode-table.js';

/**
 * The outcome of one line of an import.
 *
 * @see {@link ImportedMember}
 * @see {@link ImportedDepartment}
 */
export type ImportLine =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** Why the server rejected the line; `Errcode` names the most common ones. */
      readonly errcode: number;
      /** The server's message, for people to read. */
      readonly errmsg: string;
      /** The meaning of the code, in Chinese; undefined for codes that `Errcode` does not name. */
      readonly meaning?: string;
      /** The advice on what to do, in Chinese. */
      readonly advice?: string;
      readonly category?: ErrcodeCategory;
    };

/** The outcome of a member in an import: see {@link ImportResult}. */
export type ImportedMember = ImportLine & { readonly userId: string };

/** The outcome of a department in an import: see {@link ImportResult}. */
export type ImportedDepartment = ImportLine & {
  readonly departmentId: number;
  readonly created: boolean;
  readonly renamed: boolean;
  /** It has another parent. */
  readonly moved: boolean;
  /** It has another order among its siblings. */
  readonly reordered: boolean;
};

/**
 * The result of an import job, line by line.
 *
 * @see {@link WorkWeixinDirectory.importMembers}
 */
export interface ImportResult<TLine extends ImportLine> {
  readonly jobId: string;
  /** The number of lines that the server counted. */
  readonly total: number;
  /** The lines in the order of the server. */
  readonly lines: readonly TLine[];
  /** The lines that the server rejected: look at these, the others are done. */
  readonly failed: readonly Extract<TLine, { readonly ok: false }>[];
}

/** The bits of `action`. */
const ACTION = { created: 1, renamed: 2, moved: 4, reordered: 8 } as const;

export function memberLineOf(line: BatchGetResultResultDto): ImportedMember {
  return { userId: line.userId ?? '', ...outcomeOf(line) };
}

export function departmentLineOf(line: BatchGetResultResultDto): ImportedDepartment {
  const { action = 0 } = line;
  return {
    departmentId: line.partyId ?? 0,
    created: (action & ACTION.created) !== 0,
    renamed: (action & ACTION.renamed) !== 0,
    moved: (action & ACTION.moved) !== 0,
    reordered: (action & ACTION.reordered) !== 0,
    ...outcomeOf(line),
  };
}

export function importResultOf<TLine extends ImportLine>(
  jobId: string,
  total: number | undefined,
  lines: readonly TLine[],
): ImportResult<TLine> {
  const failed = lines.filter((line): line is Extract<TLine, { ok: false }> => !line.ok);
  return { jobId, total: total ?? lines.length, lines, failed };
}

function outcomeOf({ errCode = 0, errMsg = '' }: BatchGetResultResultDto): ImportLine {
  if (errCode === 0) return { ok: true };
  const info = describeErrcode(errCode);
  return {
    ok: false,
    errcode: errCode,
    errmsg: errMsg,
    ...(info && { meaning: info.meaning, advice: info.advice, category: info.category }),
  };
}
