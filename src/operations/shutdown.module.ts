import { Module } from '@nestjs/common';
import { OpenConnections } from './open-connections.js';

/** Closes the HTTP server in time. Its middleware has to be the first that answers: see `create-app.ts`. */
@Module({ providers: [OpenConnections] })
export class ShutdownModule {}
