import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { findApis, type FoundApis } from './find-apis.js';
import { CATALOGUE, type LoadedCatalogue } from './load-catalogue.js';

/** `GET /apis`: the families, and a search in all APIs, loaded or not. */
@ApiExcludeController()
@Controller('apis')
export class ApisController {
  constructor(@Inject(CATALOGUE) private readonly catalogue: LoadedCatalogue) {}

  @Get()
  find(@Query('query') query?: unknown): FoundApis {
    return findApis(this.catalogue, typeof query === 'string' ? query : '');
  }
}
