import { ConsoleLogger, Logger } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import { loadCatalogue } from './catalogue/load-catalogue.js';
import { appConfig, readAppSettings, type AppConfig } from './config/app-config.js';
import { SettingInvalidError } from './config/setting-invalid.error.js';
import { APP_OPTIONS, configureApp } from './create-app.js';
import { loadPages } from './load-pages.js';

try {
  await ConfigModule.envVariablesLoaded;
  // Routes follow from the classes, so the classes are loaded before the application is created.
  const { families, pages } = readAppSettings(process.env);
  const catalogue = await loadCatalogue(families);
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.of(catalogue, await loadPages(pages)),
    {
      ...APP_OPTIONS,
      bufferLogs: true,
      abortOnError: false,
    },
  );
  const settings = app.get<AppConfig>(appConfig.KEY);
  app.useLogger(
    new ConsoleLogger({ json: settings.logFormat === 'json', logLevels: levelsFrom(settings.logLevel) }),
  );
  configureApp(app);
  await app.listen(settings.port, settings.host);
  announce(await app.getUrl(), settings);
} catch (error) {
  // A configuration error explains itself in its message; other errors need their stack.
  console.error(error instanceof SettingInvalidError ? error.message : error);
  process.exitCode = 1;
}

function announce(url: string, { isKeyGenerated, apiKeys: [key = ''] }: AppConfig): void {
  // A fragment stays in the browser: no request, referrer or access log contains it.
  new Logger('Main').log(isKeyGenerated ? `open ${url}/#key=${key}` : `open ${url}/`);
}

function levelsFrom(lowest: AppConfig['logLevel']): ('fatal' | AppConfig['logLevel'])[] {
  const levels = ['fatal', 'error', 'warn', 'log', 'debug'] as const;
  return levels.slice(0, levels.indexOf(lowest) + 1);
}
