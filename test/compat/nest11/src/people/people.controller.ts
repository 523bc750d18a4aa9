import { Controller, Get, NotFoundException, Param, Post, UseInterceptors } from '@nestjs/common';
import { Errcode, TenantInterceptor, TenantUnknownError, isWorkWeixinApiError } from 'nestjs-work-weixin';
import { PeopleService, type Person } from './people.service';

interface CorpRequest {
  readonly params: { readonly corp?: string };
}

@Controller('corps/:corp/people')
@UseInterceptors(TenantInterceptor((request: CorpRequest) => request.params.corp))
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  @Get(':userId')
  async find(@Param('userId') userId: string): Promise<Person> {
    try {
      return await this.people.find(userId);
    } catch (error) {
      if (error instanceof TenantUnknownError) throw new NotFoundException('no such corp');
      if (isWorkWeixinApiError(error) && error.is(Errcode.UserNotFound))
        throw new NotFoundException('nobody');
      throw error;
    }
  }

  @Post(':userId/invitation')
  invite(@Param('userId') userId: string): Promise<{ uninvited: string[] }> {
    return this.people.invite(userId);
  }
}
