import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { MembersService, type Member, type NewMember } from './members.service';

@Controller('members')
export class MembersController {
  constructor(private readonly members: MembersService) {}

  @Get(':userId')
  find(@Param('userId') userId: string): Promise<Member> {
    return this.members.find(userId);
  }

  @Post()
  hire(@Body() member: NewMember): Promise<Member> {
    return this.members.hire(member);
  }
}
