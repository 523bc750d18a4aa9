import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  Inject,
  Post,
  Sse,
  type MessageEvent,
} from '@nestjs/common';
import type { Observable } from 'rxjs';
import { liveEvents } from '../live/live-events.js';
import { ProblemException } from '../problems/problem.js';
import { DisconnectSignal } from '../requests/disconnect-signal.decorator.js';
import { CallbackLog } from './callback-log.js';
import { ReceiversService, type ListedReceiver } from './receivers.service.js';
import { PUSHES, SandboxPushesService, type Push, type PushResult } from './sandbox-pushes.service.js';

/** Sends the callbacks to the page `/callbacks`. */
@Controller('callbacks')
export class CallbacksController {
  constructor(
    @Inject(CallbackLog) private readonly callbacks: CallbackLog,
    @Inject(ReceiversService) private readonly receivers: ReceiversService,
    @Inject(SandboxPushesService) private readonly pushes: SandboxPushesService,
  ) {}

  @Sse('events')
  events(@Headers('last-event-id') lastEventId?: string): Observable<MessageEvent> {
    return liveEvents(this.callbacks, 'callback', lastEventId);
  }

  /** The URLs for the console. */
  @Get('receivers')
  list(): ListedReceiver[] {
    return this.receivers.list();
  }

  /** Lets the sandbox push something, and responds when it got its answers. */
  @Post('pushes')
  @HttpCode(200)
  push(@Body() body: unknown, @DisconnectSignal() signal: AbortSignal): Promise<PushResult[]> {
    return this.pushes.push(readPush(body), signal);
  }
}

function readPush(body: unknown): Push {
  if (body === undefined)
    throw new ProblemException('body-not-json', '请求体必须是 JSON：请设置 content-type: application/json');
  const given: { readonly push?: unknown } = typeof body === 'object' && body !== null ? body : {};
  const push = PUSHES.find((one) => one === given.push);
  if (push === undefined)
    throw new ProblemException('request-malformed', `push 必须是 ${PUSHES.join('、')} 之一`);
  return push;
}
