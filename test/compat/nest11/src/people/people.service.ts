import { Injectable } from '@nestjs/common';
import { InjectWorkWeixin, WorkWeixinService } from 'nestjs-work-weixin';
import { InviteUserWorkWxInput } from 'nestjs-work-weixin/batch';
import { JoinQrcodeWorkWxInput } from 'nestjs-work-weixin/corp';
import { UserWorkWxInput } from 'nestjs-work-weixin/user';

export interface Person {
  name?: string;
  position?: string;
}

@Injectable()
export class PeopleService {
  constructor(
    private readonly workWeixin: WorkWeixinService,
    @InjectWorkWeixin('globex') private readonly globex: WorkWeixinService,
  ) {}

  /** Uses the corp of the request. */
  async find(userId: string): Promise<Person> {
    const { name, position } = await this.workWeixin.send(UserWorkWxInput.from({ userId }));
    return { name, position };
  }

  async invite(userId: string): Promise<{ uninvited: string[] }> {
    const { invalidUser = [] } = await this.workWeixin.send(InviteUserWorkWxInput.from({ user: [userId] }));
    return { uninvited: invalidUser };
  }

  async joinGlobex(): Promise<string | undefined> {
    const { joinQrcode } = await this.globex.send(JoinQrcodeWorkWxInput.from({}));
    return joinQrcode;
  }
}
