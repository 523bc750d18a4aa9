import { ConfigurationInvalidError } from 'nestjs-http-remote';
import { StubbedApi, type StubAnswerOnceOptions, type StubAnswerOptions } from 'nestjs-http-remote/testing';
import { clientsOf } from './stub-clients.js';

/** How the server words a refusal: see {@link WorkWeixinStub}. */
export interface StubRefusal {
  /**
   * The server's words.
   * @default words with a hint id, as the server's have
   */
  errmsg?: string;
}

/** What a stub answers to one API of 企业微信: see {@link WorkWeixinStub}. */
export class StubbedWorkWeixinApi<TInput extends object, TOutput> extends StubbedApi<TInput, TOutput> {
  /** Only for calls of one tenant; one that was given no name is called `default`. */
  forTenant(tenant: string): this {
    return this.narrowed({ clients: clientsOf(tenant) });
  }

  /**
   * Refuses, as the server does, by an errcode.
   *
   * @param errcode one of `Errcode`, or any other the server may give
   * @example `stub.on(CreateUserWorkWxInput).refuse(Errcode.UserIdExists)`
   * @throws ConfigurationInvalidError where it is 0, which is success
   */
  refuse(errcode: number, { errmsg, ...options }: StubRefusal & StubAnswerOptions = {}): this {
    if (!Number.isInteger(errcode) || errcode === 0) {
      throw new ConfigurationInvalidError(
        `on(${this.place.input.target.name}): refuse() takes an errcode other than 0, as Errcode.UserIdExists`,
      );
    }
    return this.answer({ body: refusalOf(errcode, errmsg) }, options);
  }

  /** As `refuse`, for one call. */
  refuseOnce(errcode: number, options: StubRefusal & StubAnswerOnceOptions = {}): this {
    return this.refuse(errcode, { ...options, times: 1 });
  }
}

export function refusalOf(errcode: number, errmsg = 'stubbed refusal, hint: [1700000000_1_stub]'): object {
  return { errcode, errmsg };
}
