import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import type { Sandbox } from 'work-weixin-sandbox';
import { AppModule } from '../../../src/app.module.js';
import { loadCatalogue, type LoadedCatalogue } from '../../../src/catalogue/load-catalogue.js';
import { appConfig, readAppSettings } from '../../../src/config/app-config.js';
import type { Env } from '../../../src/config/environment.js';
import { APP_OPTIONS, configureApp } from '../../../src/create-app.js';
import { loadPages } from '../../../src/load-pages.js';
import { TARGET } from '../../../src/remote/target.js';
import type { WorkWeixinTarget } from '../../../src/remote/work-weixin-target.js';

export interface StartedApp {
  readonly app: NestExpressApplication;
  readonly url: string;
  readonly key: string;
  readonly sandbox: Sandbox | undefined;
  readonly catalogue: LoadedCatalogue;
  /** Sends a request with the key. A string is sent unchanged, any other body as JSON. */
  readonly call: (path: string, options?: CallOptions) => Promise<Response>;
}

export interface CallOptions {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
  readonly signal?: AbortSignal;
}

/** Starts the reference application on a free port, configured by `env`. */
export async function startApp(env: Env = {}): Promise<StartedApp> {
  const settings = readAppSettings(env);
  const catalogue = await loadCatalogue(settings.families);
  const pages = await loadPages(settings.pages);
  const testing = await Test.createTestingModule({ imports: [AppModule.of(catalogue, pages)] })
    .overrideProvider(appConfig.KEY)
    .useValue(settings)
    .compile();
  const app = testing.createNestApplication<NestExpressApplication>({ ...APP_OPTIONS, logger: false });
  configureApp(app);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const [key = ''] = settings.apiKeys;
  return {
    app,
    url,
    key,
    sandbox: app.get<WorkWeixinTarget>(TARGET).sandbox,
    catalogue,
    call: (path, { body, headers, method, signal } = {}) =>
      fetch(url + path, {
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        headers: {
          'x-api-key': key,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
        signal,
      }),
  };
}
