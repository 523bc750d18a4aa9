import { Module } from '@nestjs/common';
import { WorkWeixinModule } from 'nestjs-work-weixin';
import { PeopleController } from './people.controller';
import { PeopleService } from './people.service';

@Module({
  imports: [WorkWeixinModule.forTenants('globex')],
  controllers: [PeopleController],
  providers: [PeopleService],
})
export class PeopleModule {}
