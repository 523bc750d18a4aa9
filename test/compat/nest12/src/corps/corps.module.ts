import { Module } from '@nestjs/common';
import { CorpSource } from './corp.source.js';

@Module({ providers: [CorpSource], exports: [CorpSource] })
export class CorpsModule {}
