import { HttpRemoteObserver, type HttpRemoteCallRecord } from 'nestjs-http-remote';

/** Counts the HTTP requests that were sent. */
export class CallCounter extends HttpRemoteObserver {
  requests = 0;
  tokenFetches = 0;

  onCall({ api, attempts }: HttpRemoteCallRecord): void {
    this.requests += attempts;
    if (api.action === 'gettoken') this.tokenFetches += attempts;
  }
}
