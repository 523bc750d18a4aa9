import type { Type } from '@nestjs/common';
import type { PageName } from './config/page-names.js';

const MODULES: Readonly<Record<PageName, () => Promise<Type>>> = {
  callbacks: async () => (await import('./callbacks/callbacks.module.js')).CallbacksModule,
  messages: async () => (await import('./messages/messages.module.js')).MessagesModule,
  departments: async () => (await import('./departments/departments.module.js')).DepartmentsModule,
  files: async () => (await import('./files/files.module.js')).FilesModule,
  login: async () => (await import('./login/login.module.js')).LoginModule,
};

/** Imports the modules of pages: each loads families of the catalogue, which an application without the page does not need. */
export async function loadPages(names: readonly PageName[]): Promise<Type[]> {
  const modules: Type[] = [];
  // One after the other: they share files, and the module loader of Jest cannot import a file twice at a time.
  for (const name of names) modules.push(await MODULES[name]());
  return modules;
}
