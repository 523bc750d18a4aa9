import type { ApiResponse, FailureResponses } from '../http/response.js';
import { type Delivery, inFull } from '../http/delivery.js';
import type { ReceivedRequest } from '../http/received-request.js';
import { hang, reset } from './effects/broken-connection.js';
import { gzipBomb, hugeBody, slowDrip } from './effects/unbounded-response.js';
import { htmlPage, redirect } from './effects/gateway-response.js';
import {
  headerFlood,
  protoKeys,
  truncated,
  wrongCharset,
  wrongContentType,
} from './effects/corrupt-response.js';
import type { DecidingFault } from './fault.js';

/** The caller gets something other than the response to its request. */
export interface Replacement {
  readonly replaces: true;
  /** Whether the request is applied nevertheless. */
  readonly applied: boolean;
  readonly delivery: Delivery;
}

/** The request is applied, and its response or its token is altered. */
export interface Alteration {
  readonly replaces: false;
  /** How the caller's token becomes invalid before the request is applied. */
  readonly endsToken?: 'revoked' | 'expired';
  readonly deliver: (response: ApiResponse) => Delivery;
}

/** The effect of a fault on a request. */
export function effectOf(
  fault: DecidingFault,
  request: ReceivedRequest,
  failures: FailureResponses,
): Replacement | Alteration {
  switch (fault.kind) {
    case 'reset-before':
      return instead(false, reset());
    case 'reset-after':
      return instead(true, reset());
    case 'hang':
      return instead(fault.applied ?? false, hang());
    case 'status':
      return instead(fault.applied ?? false, htmlPage(fault.status));
    case 'not-json':
      return instead(fault.applied ?? false, htmlPage(200));
    case 'redirect':
      return instead(false, redirect(fault.to, request.target));
    case 'errcode':
      return instead(false, inFull(failures.rejection(fault.errcode, 'fault on demand', request.ip)));
    case 'token-revoked':
      return { replaces: false, endsToken: 'revoked', deliver: inFull };
    case 'token-expired':
      return { replaces: false, endsToken: 'expired', deliver: inFull };
    case 'truncated':
      return altered(truncated);
    case 'wrong-content-type':
      return altered((response) => wrongContentType(response, fault.contentType));
    case 'wrong-charset':
      return altered((response) => wrongCharset(response, fault.bytes));
    case 'huge-body':
      return altered((response) => hugeBody(response, fault.bytes));
    case 'gzip-bomb':
      return altered((response) => gzipBomb(response, fault.bytes));
    case 'slow-drip':
      return altered((response) => slowDrip(response, fault.bytesPerSecond));
    case 'header-flood':
      return altered((response) => headerFlood(response, fault.headers));
    case 'proto-keys':
      return altered(protoKeys);
  }
}

function instead(applied: boolean, delivery: Delivery): Replacement {
  return { replaces: true, applied, delivery };
}

function altered(deliver: (response: ApiResponse) => Delivery): Alteration {
  return { replaces: false, deliver };
}
