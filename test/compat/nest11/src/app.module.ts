import { Module } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';
import { WorkWeixinModule } from 'nestjs-work-weixin';
import { AcmeCorp } from './corps/acme.corp';
import { CorpsModule } from './corps/corps.module';
import { GlobexCorp } from './corps/globex.corp';
import { PeopleModule } from './people/people.module';

@Module({
  imports: [
    ConfigModule.forRoot({ isGlobal: true, ignoreEnvFile: true }),
    // Two corps, each with its own module. Every service can use both.
    WorkWeixinModule.forRootAsync({ isGlobal: true, imports: [CorpsModule], useExisting: AcmeCorp }),
    WorkWeixinModule.forRootAsync({ isGlobal: true, useClass: GlobexCorp }),
    PeopleModule,
  ],
})
export class AppModule {}
