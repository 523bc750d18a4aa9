import { Module } from '@nestjs/common';
import { OpenConnections } from './open-connections.js';

/** Closes the HTTP server without delay. Its middleware must come before all others that respond: see `create-app.ts`. */
@Module({ providers: [OpenConnections] })
export class ShutdownModule {}
