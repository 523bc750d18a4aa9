import { Inject, Injectable } from '@nestjs/common';
import { HttpRemoteError, type RemoteApiDescription } from 'nestjs-http-remote';
import { WorkWeixinService, type WorkWxInput } from 'nestjs-work-weixin';
import { CallLog } from '../calls/call-log.js';
import { readGatewayInput, type GivenInput } from './gateway-input.reader.js';
import { writeGatewayOutput } from './gateway-output.writer.js';

export interface GatewayCall {
  readonly given: GivenInput;
  readonly tenant: string | undefined;
  /** Aborts a read when its caller disconnects. A write continues: its outcome would be unknown otherwise. */
  readonly signal: AbortSignal;
}

@Injectable()
export class GatewayService {
  constructor(
    @Inject(WorkWeixinService) private readonly workWeixin: WorkWeixinService,
    @Inject(CallLog) private readonly calls: CallLog,
  ) {}

  async call(api: RemoteApiDescription, { given, tenant, signal }: GatewayCall): Promise<unknown> {
    const input = this.read(api, given, tenant);
    try {
      const options = { tenant, signal: api.idempotent ? signal : undefined };
      return writeGatewayOutput(await this.workWeixin.send(input, options));
    } catch (error) {
      // Without a tenant there is no client, and no observer is notified.
      if (error instanceof HttpRemoteError && error.stage === 'configure') {
        this.calls.addRejected(api, tenant, error);
      }
      throw error;
    }
  }

  /** A request that is not a valid input never becomes a call, so observers are not notified of it. */
  private read(api: RemoteApiDescription, given: GivenInput, tenant: string | undefined): WorkWxInput {
    try {
      return readGatewayInput(api, given);
    } catch (error) {
      if (error instanceof HttpRemoteError) this.calls.addRejected(api, tenant, error);
      throw error;
    }
  }
}
