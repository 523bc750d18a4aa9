import { Module } from '@nestjs/common';
import { AcmeCorp } from './acme.corp';

@Module({ providers: [AcmeCorp], exports: [AcmeCorp] })
export class CorpsModule {}
