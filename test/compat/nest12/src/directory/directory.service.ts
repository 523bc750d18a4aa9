import { Injectable } from '@nestjs/common';
import { HttpRemoteService } from 'nestjs-http-remote';
import { WorkWeixinService } from 'nestjs-work-weixin';
import { UserIdListWorkWxInput, UserWorkWxInput } from 'nestjs-work-weixin/user';
import { FindBadge } from '../badges/find-badge.api.js';

export interface Entry {
  name?: string;
  badge?: string;
}

@Injectable()
export class DirectoryService {
  constructor(
    private readonly workWeixin: WorkWeixinService,
    private readonly remote: HttpRemoteService,
  ) {}

  async userIds(): Promise<string[]> {
    const found = new Set<string>();
    for await (const { deptUser = [] } of this.workWeixin.paginate(UserIdListWorkWxInput.from({ limit: 5 })))
      for (const { userId } of deptUser) if (userId !== undefined) found.add(userId);
    return [...found].sort();
  }

  async find(userId: string): Promise<Entry> {
    const [member, badge] = await Promise.all([
      this.workWeixin.send(UserWorkWxInput.from({ userId })),
      this.remote.send(FindBadge.from({ holder: userId })),
    ]);
    return { name: member.name, badge: badge.number };
  }
}
