import { Inject, Injectable } from '@nestjs/common';
import { HttpRemoteError } from 'nestjs-http-remote';
import {
  CredentialMissingError,
  WorkWeixinService,
  isWorkWeixinApiError,
  type WorkWeixinCallOptions,
} from 'nestjs-work-weixin';
import { WorkWeixinDirectory, type DepartmentTree } from 'nestjs-work-weixin/directory';
import { UserIdListWorkWxInput } from 'nestjs-work-weixin/user';

export interface ListedDepartment {
  readonly id: number;
  /** 0 for a root. */
  readonly parentId: number;
  readonly name?: string;
  /** Members of the department itself, and of it together with those below, each once. */
  readonly members?: { readonly own: number; readonly total: number };
}

export interface DepartmentList {
  /** Each after the department that it belongs to: a tree as JSON could be too deep for a parser. */
  readonly departments: readonly ListedDepartment[];
  /** Whether the secret may read names. */
  readonly hasNames: boolean;
  /** Why the members are not counted. */
  readonly uncounted?: string;
}

type Counts = ReadonlyMap<number, { own: number; total: number }>;

/** Entries of user/list_id per call, which is the most, and in total: a page must not occupy the process. */
const PAGE_SIZE = 10_000;
const MOST_COUNTED = 50_000;

/** The tree of departments, with the numbers of their members. */
@Injectable()
export class DepartmentsService {
  constructor(
    @Inject(WorkWeixinDirectory) private readonly directory: WorkWeixinDirectory,
    @Inject(WorkWeixinService) private readonly workWeixin: WorkWeixinService,
  ) {}

  async list(options: WorkWeixinCallOptions): Promise<DepartmentList> {
    const tree = await this.directory.departments(options);
    const counts = await this.count(tree, options);
    const departments = [...tree.walk()].map(({ id, name, parent }): ListedDepartment => {
      const members = typeof counts === 'string' ? undefined : (counts.get(id) ?? { own: 0, total: 0 });
      return {
        id,
        parentId: parent?.id ?? 0,
        ...(name !== undefined && { name }),
        ...(members && { members }),
      };
    });
    const { hasNames } = tree;
    return { departments, hasNames, ...(typeof counts === 'string' && { uncounted: counts }) };
  }

  /** @returns the reason if the members cannot be counted: the tree is useful without the numbers */
  private async count(
    tree: DepartmentTree,
    { tenant, signal }: WorkWeixinCallOptions,
  ): Promise<Counts | string> {
    const entries: { userId: string; department: number }[] = [];
    try {
      const input = UserIdListWorkWxInput.from({ limit: PAGE_SIZE });
      for await (const { userId, department } of this.workWeixin.items(input, { tenant, signal })) {
        if (userId === undefined || department === undefined) continue;
        if (entries.length >= MOST_COUNTED) return '成员过多，没有统计人数';
        entries.push({ userId, department });
      }
    } catch (error) {
      if (error instanceof CredentialMissingError) return '没有配置通讯录同步的 secret，无法统计人数';
      if (isWorkWeixinApiError(error) || error instanceof HttpRemoteError) signal?.throwIfAborted();
      else throw error;
      return '没有读到成员，无法统计人数';
    }
    return countsOf(tree, entries);
  }
}

function countsOf(
  tree: DepartmentTree,
  entries: readonly { readonly userId: string; readonly department: number }[],
): Counts {
  const departmentsOf = new Map<string, number[]>();
  for (const { userId, department } of entries) {
    const known = departmentsOf.get(userId);
    if (known) known.push(department);
    else departmentsOf.set(userId, [department]);
  }
  const counts = new Map([...tree.walk()].map(({ id }) => [id, { own: 0, total: 0 }]));
  for (const ids of departmentsOf.values()) {
    for (const id of ids) add(counts, id, 'own');
    // A member of two departments is one member of the department above both.
    for (const id of new Set(ids.flatMap((each) => tree.path(each).map((node) => node.id))))
      add(counts, id, 'total');
  }
  return counts;
}

function add(counts: Map<number, { own: number; total: number }>, id: number, which: 'own' | 'total'): void {
  const count = counts.get(id);
  if (count) count[which]++;
}
