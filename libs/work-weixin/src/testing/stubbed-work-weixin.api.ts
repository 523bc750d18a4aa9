import { ConfigurationInvalidError } from 'nestjs-http-remote';
import { StubbedApi, type StubAnswerOnceOptions, type StubAnswerOptions } from 'nestjs-http-remote/testing';
import { clientsOf } from './stub-clients.js';

/** The message of an error response: see {@link WorkWeixinStub}. */
export interface StubRefusal {
  /**
   * The `errmsg` of the response.
   * @default a message with a hint id, such as the server sends
   */
  errmsg?: string;
}

/** The replies of a stub to one API of 企业微信: see {@link WorkWeixinStub}. */
export class StubbedWorkWeixinApi<TInput extends object, TOutput> extends StubbedApi<TInput, TOutput> {
  /** Only for calls of one tenant. A corp without a name is called `default`. */
  forTenant(tenant: string): this {
    return this.narrowed({ clients: clientsOf(tenant) });
  }

  /**
   * Responds with an errcode, as the server does when it rejects a call.
   *
   * @param errcode one of `Errcode`, or any other that the server may send
   * @example `stub.on(CreateUserWorkWxInput).refuse(Errcode.UserIdExists)`
   * @throws ConfigurationInvalidError if it is 0, which means success
   */
  refuse(errcode: number, { errmsg, ...options }: StubRefusal & StubAnswerOptions = {}): this {
    if (!Number.isInteger(errcode) || errcode === 0) {
      throw new ConfigurationInvalidError(
        `on(${this.place.input.target.name}): refuse() takes an errcode other than 0, such as Errcode.UserIdExists`,
      );
    }
    return this.answer({ body: refusalOf(errcode, errmsg) }, options);
  }

  /** The same as `refuse`, for one call. */
  refuseOnce(errcode: number, options: StubRefusal & StubAnswerOnceOptions = {}): this {
    return this.refuse(errcode, { ...options, times: 1 });
  }
}

export function refusalOf(errcode: number, errmsg = 'stubbed rejection, hint: [1700000000_1_stub]'): object {
  return { errcode, errmsg };
}
