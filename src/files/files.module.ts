import { Module } from '@nestjs/common';
import { WorkWeixinMedia } from 'nestjs-work-weixin/files';
import { FilesController } from './files.controller.js';

@Module({ controllers: [FilesController], providers: [WorkWeixinMedia] })
export class FilesModule {}
