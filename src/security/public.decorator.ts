import { Reflector } from '@nestjs/core';

/** Allows callers without an API key, on a route or a whole controller. */
export const Public = Reflector.createDecorator<void>();
