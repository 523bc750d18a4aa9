import { Reflector } from '@nestjs/core';

/** Opens a route, or all of a controller, to callers without an API key. */
export const Public = Reflector.createDecorator<void>();
