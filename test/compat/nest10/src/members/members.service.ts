import { Injectable } from '@nestjs/common';
import type { PlainInput } from 'nestjs-http-remote';
import { WorkWeixinService } from 'nestjs-work-weixin';
import { CreateUserWorkWxInput, UserWorkWxInput } from 'nestjs-work-weixin/user';

export interface Member {
  userId?: string;
  name?: string;
  departments?: number[];
}

export type NewMember = Pick<PlainInput<CreateUserWorkWxInput>, 'userId' | 'name' | 'mobile' | 'department'>;

@Injectable()
export class MembersService {
  constructor(private readonly workWeixin: WorkWeixinService) {}

  async find(userId: string): Promise<Member> {
    const { name, department } = await this.workWeixin.send(UserWorkWxInput.from({ userId }));
    return { userId, name, departments: department };
  }

  async hire(member: NewMember): Promise<Member> {
    await this.workWeixin.send(CreateUserWorkWxInput.from(member));
    return this.find(member.userId);
  }
}
