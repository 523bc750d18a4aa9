import { setMaxListeners } from 'node:events';
import { Logger } from '@nestjs/common';
import type { DiscoveryService } from '@nestjs/core';
import { ConfigurationInvalidError } from 'nestjs-http-remote';
import { describeError, loadXmlReader, loadXmlWriter } from 'nestjs-http-remote/kit';
import type { TenantContext } from '../tenant/context/tenant-context.js';
import { settledWithin } from '../settled-within.js';
import type { TenantRegistry } from '../tenant/tenant.registry.js';
import type { CallbackClaims } from './claim/callback-claims.js';
import { MemoryCallbackClaims } from './claim/memory-callback-claims.js';
import { RedisCallbackClaims } from './claim/redis-callback-claims.js';
import { TimedCallbackClaims } from './claim/timed-callback-claims.js';
import { EventDecoder } from './decode/event.decoder.js';
import { EventDispatcher, type HandlerRetries } from './dispatch/event-dispatcher.js';
import { exploreHandlers } from './dispatch/handler-explorer.js';
import { HandlerTable } from './dispatch/handler-table.js';
import { CallbackMonitor } from './observe/callback-monitor.js';
import { JobRunner } from './queue/job-runner.js';
import { CallbackOpener } from './receive/callback-opener.js';
import { CallbackReceiver, type CallbackReceiverParts } from './receive/callback-receiver.js';
import { CallbackWork } from './receive/callback-work.js';
import { ReceiverFinder } from './receive/receiver-finder.js';
import { ReplyEncoder } from './reply/reply.encoder.js';
import {
  resolveCallbackOptions,
  type ResolvedCallbackOptions,
  type WorkWeixinCallbackOptions,
} from './work-weixin-callback.options.js';

const logger = new Logger('WorkWeixinCallback');

/** That of BullMQ takes 4 s at most while Redis is down. */
const CLOSE_WITHIN_MS = 5_000;

interface OpenedParts extends CallbackReceiverParts {
  readonly runner: JobRunner;
}

/** The resources that one `forRoot` of the callback module opened. */
export class OpenedCallbacks {
  readonly receiver: CallbackReceiver;
  readonly monitor = new CallbackMonitor(() => this.receiver.pendingCount);
  readonly retries: HandlerRetries = { backoffMs: [200, 800] };
  private readonly stop = new AbortController();
  private parts: OpenedParts | undefined;

  constructor(
    readonly options: ResolvedCallbackOptions,
    private readonly build: (signal: AbortSignal, opened: OpenedCallbacks) => OpenedParts,
  ) {
    // Each callback in work listens.
    setMaxListeners(0, this.stop.signal);
    this.receiver = new CallbackReceiver(() => this.check());
  }

  /**
   * Finds the handlers, once every provider exists.
   *
   * @throws DeclarationInvalidError if one of them cannot work
   */
  check(): OpenedParts {
    return (this.parts ??= this.build(this.stop.signal, this));
  }

  /** Starts to take jobs from the queue. */
  async work(): Promise<void> {
    const { runner } = this.check();
    await this.options.queue?.work((job, attempt) => runner.run(job, attempt));
  }

  /** Refuses further callbacks and takes no jobs, waits for those in work, then aborts the signal of their handlers. */
  async drain(): Promise<void> {
    const { drainMs, queue } = this.options;
    const stopping = ended('stop() of the queue', drainMs, () => queue?.stop?.());
    await Promise.all([this.receiver.close(drainMs), stopping]);
    this.stop.abort();
  }

  async close(): Promise<void> {
    const { claims, queue } = this.options;
    await ended('close() of the queue', CLOSE_WITHIN_MS, () => queue?.close?.());
    await ended('close() of the store of claims', CLOSE_WITHIN_MS, () => claims.close?.());
  }
}

/** A queue or a store of the application may fail or hang: the rest is closed all the same. */
async function ended(
  what: string,
  withinMs: number,
  end: () => Promise<void> | void | undefined,
): Promise<void> {
  const ending = async () => end();
  try {
    await settledWithin(withinMs, ending());
  } catch (error) {
    logger.warn(`${what} failed: ${describeError(error)}`);
  }
}

/** @throws ConfigurationInvalidError that names the wrong option and the reason */
export async function openCallbacks(
  given: WorkWeixinCallbackOptions,
  { path }: { readonly path: string },
  registry: TenantRegistry,
  context: TenantContext,
  discovery: DiscoveryService,
): Promise<OpenedCallbacks> {
  const options = resolveCallbackOptions(given);
  const readXml = await loadXmlReader();
  const writeXml = await loadXmlWriter();
  const { answerWithinMs, maxAgeMs, now, claimTimeoutMs, events, queue, handlerTimeoutMs } = options;
  const claims = timed(options.claims, claimTimeoutMs);
  return new OpenedCallbacks(options, (signal, { monitor, retries }) => {
    refuseTwoReceivers(options, registry);
    const table = new HandlerTable(exploreHandlers(discovery));
    const decoder = new EventDecoder(new Set([...table.classes, ...events]), readXml);
    const dispatcher = new EventDispatcher(context, retries, handlerTimeoutMs);
    const encoder = new ReplyEncoder(writeXml);
    const observers = [monitor, ...options.observers];
    const finder = new ReceiverFinder(registry, path, options);
    const opener = new CallbackOpener(decoder, maxAgeMs, now);
    return {
      ...options,
      observers,
      finder,
      opener,
      work: new CallbackWork({ answerWithinMs, now, claims, table, dispatcher, encoder, queue, signal }),
      runner: new JobRunner({ now, finder, opener, table, dispatcher, observers, signal }),
    };
  });
}

/** Those of the package have limits of their own, and fall back to memory. */
function timed(claims: CallbackClaims, timeoutMs: number): CallbackClaims {
  const isOwn = claims instanceof MemoryCallbackClaims || claims instanceof RedisCallbackClaims;
  return isOwn ? claims : new TimedCallbackClaims(claims, timeoutMs);
}

/** A tenant may be called `devices`: then two receivers may have one URL. */
function refuseTwoReceivers(options: ResolvedCallbackOptions, registry: TenantRegistry): void {
  for (const kind of ['providers', 'devices'] as const) {
    const twice = Object.keys(options[kind]).find((name) => registry.hasReceiver(kind, name));
    if (twice === undefined) continue;
    throw new ConfigurationInvalidError(
      `WorkWeixinCallbackModule: ${kind}.${twice} has the URL of callbacks.${twice} of the tenant ${JSON.stringify(kind)}: rename one of them`,
    );
  }
}
