import { Inject, Injectable } from '@nestjs/common';
import { WorkWeixinService, type WorkWeixinCallOptions } from 'nestjs-work-weixin';
import { WorkWeixinDirectory } from 'nestjs-work-weixin/directory';
import { TagListWorkWxInput } from 'nestjs-work-weixin/tag';

/** A department or a tag. The name is missing if the secret may not read it. */
export interface ListedGroup {
  readonly id: number;
  readonly name?: string;
}

export interface Recipients {
  /** Each after the department that it belongs to; `depth` is 0 for a root. */
  readonly departments: readonly (ListedGroup & { readonly depth: number })[];
  readonly tags: readonly ListedGroup[];
}

export interface ListedMembers {
  readonly members: readonly { readonly userId: string; readonly name?: string }[];
  /** How many the department has: more than are listed, if it is large. */
  readonly total: number;
}

/** The rows that a page can show. */
const MOST_LISTED = 500;

/** To whom a message can be sent. */
@Injectable()
export class RecipientsService {
  constructor(
    @Inject(WorkWeixinDirectory) private readonly directory: WorkWeixinDirectory,
    @Inject(WorkWeixinService) private readonly workWeixin: WorkWeixinService,
  ) {}

  async list(options: WorkWeixinCallOptions): Promise<Recipients> {
    const [tree, { tagList = [] }] = await Promise.all([
      this.directory.departments(options),
      this.workWeixin.send(TagListWorkWxInput.from({}), options),
    ]);
    const departments: (ListedGroup & { depth: number })[] = [];
    for (const { id, name, depth } of tree.walk()) {
      if (departments.length >= MOST_LISTED) break;
      departments.push({ id, depth, ...(name !== undefined && { name }) });
    }
    const tags = tagList.flatMap(({ tagId, tagName }) =>
      tagId === undefined ? [] : [{ id: tagId, ...(tagName !== undefined && { name: tagName }) }],
    );
    return { departments, tags: tags.slice(0, MOST_LISTED) };
  }

  /** The members of a department, without those of the departments below it. */
  async members(departmentId: number, options: WorkWeixinCallOptions): Promise<ListedMembers> {
    const members: { userId: string; name?: string }[] = [];
    let total = 0;
    for await (const { userId, name } of this.directory.members(departmentId, {
      ...options,
      recursive: false,
    })) {
      total++;
      if (userId === undefined || members.length >= MOST_LISTED) continue;
      members.push({ userId, ...(name !== undefined && { name }) });
    }
    return { members, total };
  }
}
