import { Module, type DynamicModule } from '@nestjs/common';
import { ApisController } from './apis.controller.js';
import { CATALOGUE, type LoadedCatalogue } from './load-catalogue.js';

/** Provides the loaded catalogue, and the search in all APIs. */
@Module({})
export class CatalogueModule {
  static of(catalogue: LoadedCatalogue): DynamicModule {
    return {
      module: CatalogueModule,
      controllers: [ApisController],
      providers: [{ provide: CATALOGUE, useValue: catalogue }],
      exports: [CATALOGUE],
    };
  }
}
