import { HttpRemoteObserver, type HttpRemoteCallRecord } from 'nestjs-http-remote';

/** Counts the requests that went out. */
export class CallCounter extends HttpRemoteObserver {
  requests = 0;
  tokenFetches = 0;

  onCall({ api, attempts }: HttpRemoteCallRecord): void {
    this.requests += attempts;
    if (api.action === 'gettoken') this.tokenFetches += attempts;
  }
}
