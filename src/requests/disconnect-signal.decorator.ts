import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { disconnectSignalOf, type CallerResponse } from './disconnect-signal.js';

/** A parameter: the signal that aborts if the caller disconnects. Pass it to reads; a write whose caller leaves continues. */
export const DisconnectSignal = createParamDecorator((_: unknown, context: ExecutionContext) =>
  disconnectSignalOf(context.switchToHttp().getResponse<CallerResponse>()),
);
