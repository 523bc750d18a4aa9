import { createHash, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { appConfig, type AppConfig } from '../config/app-config.js';
import { ProblemException } from '../problems/problem.js';
import { Public } from './public.decorator.js';

export const API_KEY_HEADER = 'x-api-key';

interface Request {
  header(name: string): string | undefined;
}

interface Response {
  setHeader(name: string, value: string): void;
}

/** Requires one of the configured keys, unless the route is `@Public()`. */
@Injectable()
export class ApiKeyGuard implements CanActivate {
  readonly #digests: readonly Buffer[];

  constructor(
    @Inject(appConfig.KEY) settings: AppConfig,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {
    this.#digests = settings.apiKeys.map(digestOf);
  }

  canActivate(context: ExecutionContext): boolean {
    const isPublic = this.reflector.getAllAndOverride(Public, [context.getHandler(), context.getClass()]);
    if (isPublic !== undefined) return true;
    const http = context.switchToHttp();
    const given = http.getRequest<Request>().header(API_KEY_HEADER);
    if (given !== undefined && this.isKey(given)) return true;
    // Required by RFC 9110 for every 401.
    http.getResponse<Response>().setHeader('www-authenticate', `ApiKey header="${API_KEY_HEADER}"`);
    throw new ProblemException(
      'api-key-refused',
      given === undefined ? `缺少请求头 ${API_KEY_HEADER}` : `${API_KEY_HEADER} 中的 API key 不正确`,
    );
  }

  /** Compares digests of equal length, and all of them, so that the duration reveals nothing about a key. */
  private isKey(given: string): boolean {
    const digest = digestOf(given);
    return this.#digests.map((key) => timingSafeEqual(key, digest)).includes(true);
  }
}

function digestOf(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
