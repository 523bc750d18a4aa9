import { Controller, Get, Param } from '@nestjs/common';
import { WorkWeixinService } from 'nestjs-work-weixin';
import { UserWorkWxInput, type UserWorkWxOutput } from 'nestjs-work-weixin/user';

@Controller('members')
export class MembersController {
  constructor(private readonly workWeixin: WorkWeixinService) {}

  @Get(':userId')
  read(@Param('userId') userId: string): Promise<UserWorkWxOutput> {
    return this.workWeixin.send(UserWorkWxInput.from({ userId }));
  }
}
