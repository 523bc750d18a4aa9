import type { ModuleMetadata } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';

/** Compiles and initializes an application. The caller closes it. */
export async function boot(metadata: ModuleMetadata): Promise<TestingModule> {
  return (await Test.createTestingModule(metadata).compile()).init();
}
