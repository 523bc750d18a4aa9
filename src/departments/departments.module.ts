import { Module } from '@nestjs/common';
import { WorkWeixinDirectory } from 'nestjs-work-weixin/directory';
import { DepartmentsController } from './departments.controller.js';
import { DepartmentsService } from './departments.service.js';

@Module({ controllers: [DepartmentsController], providers: [WorkWeixinDirectory, DepartmentsService] })
export class DepartmentsModule {}
