import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { appConfig, type AppConfig } from '../config/app-config.js';
import { PROBLEM_MEDIA_TYPE, problem } from '../problems/problem.js';

/** Time that a response may take in addition to its call of 企业微信. */
const GRACE_MS = 1_000;

/**
 * Lets the server close as soon as its last response is sent. Node would keep the connection open for another five seconds,
 * for a next request that is rejected anyway, and forever if the client stops reading.
 */
@Injectable()
export class OpenConnections implements OnModuleDestroy, BeforeApplicationShutdown {
  private isClosing = false;

  constructor(
    @Inject(HttpAdapterHost) private readonly adapterHost: HttpAdapterHost,
    @Inject(appConfig.KEY) private readonly settings: AppConfig,
  ) {}

  readonly middleware = (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    if (this.isClosing) {
      response.writeHead(503, {
        'content-type': `${PROBLEM_MEDIA_TYPE}; charset=utf-8`,
        connection: 'close',
      });
      response.end(JSON.stringify(problem('shutting-down', '请重新发送：其他实例会处理')));
      return;
    }
    response.once('finish', () => {
      if (this.isClosing) request.socket.destroySoon();
    });
    next();
  };

  onModuleDestroy(): void {
    this.isClosing = true;
  }

  beforeApplicationShutdown(): void {
    const server = this.adapterHost.httpAdapter.getHttpServer() as Server;
    if (!server.listening) return;
    const left = setTimeout(
      () => server.closeAllConnections(),
      this.settings.workWeixin.timeoutMs + GRACE_MS,
    );
    server.once('close', () => clearTimeout(left));
  }
}
