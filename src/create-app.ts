import { join } from 'node:path';
import { ShutdownSignal } from '@nestjs/common';
import { SwaggerModule } from '@nestjs/swagger';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { appConfig, type AppConfig } from './config/app-config.js';
import { PAGE_NAMES } from './config/page-names.js';
import { createOpenApiDocument } from './gateway/openapi/openapi-document.js';
import { OpenConnections } from './operations/open-connections.js';
import { securityHeaders, swaggerContentSecurityPolicy } from './security/content-security-policy.js';

/** Options for `NestFactory.create()` that {@link configureApp} requires. */
export const APP_OPTIONS = { bodyParser: false } as const;

/** Sets up headers, limits, pages and Swagger UI. Used by `main.ts` and by tests. */
export function configureApp(app: NestExpressApplication): void {
  const settings = app.get<AppConfig>(appConfig.KEY);
  // Exit code 0: an orchestrator requested the shutdown, and counts an exit by a signal as a failure.
  app.enableShutdownHooks([ShutdownSignal.SIGTERM, ShutdownSignal.SIGINT], { useProcessExit: true });
  app.disable('x-powered-by');
  app.use(securityHeaders());
  app.use(app.get(OpenConnections).middleware);
  // Only JSON is accepted: other bodies get 415.
  app.useBodyParser('json', { limit: settings.bodyLimitKb * 1024 });
  // Pages are public because they contain no data. Their requests need the key.
  app.useStaticAssets(join(import.meta.dirname, 'start/page'), { prefix: '/' });
  for (const page of ['calls', ...PAGE_NAMES])
    app.useStaticAssets(join(import.meta.dirname, page, 'page'), { prefix: `/${page}` });
  if (settings.hasDocs) setUpSwagger(app);
}

function setUpSwagger(app: NestExpressApplication): void {
  app.use('/docs', swaggerContentSecurityPolicy());
  SwaggerModule.setup('docs', app, () => createOpenApiDocument(app), {
    customSiteTitle: '企业微信 HR 同步服务',
    customJs: ['/api-key.js', '/swagger-page.js'],
    customCssUrl: '/swagger-page.css',
    swaggerOptions: {
      displayRequestDuration: true,
      tryItOutEnabled: true,
      docExpansion: 'list',
      defaultModelsExpandDepth: 0,
    },
  });
}
