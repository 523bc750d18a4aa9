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

/** The caller gets something else than the request's answer. */
export interface Replacement {
  readonly replaces: true;
  /** Whether the request is applied all the same. */
  readonly applied: boolean;
  readonly delivery: Delivery;
}

/** The request is applied, and its answer does not arrive as it should. */
export interface Spoiling {
  readonly replaces: false;
  /** How the caller's token ends before that. */
  readonly endsToken?: 'revoked' | 'expired';
  readonly deliver: (answer: ApiResponse) => Delivery;
}

/** What a fault makes of a request. */
export function effectOf(
  fault: DecidingFault,
  request: ReceivedRequest,
  failures: FailureResponses,
): Replacement | Spoiling {
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
      return instead(false, inFull(failures.refusal(fault.errcode, 'fault on demand', request.ip)));
    case 'token-revoked':
      return { replaces: false, endsToken: 'revoked', deliver: inFull };
    case 'token-expired':
      return { replaces: false, endsToken: 'expired', deliver: inFull };
    case 'truncated':
      return spoilt(truncated);
    case 'wrong-content-type':
      return spoilt((answer) => wrongContentType(answer, fault.contentType));
    case 'wrong-charset':
      return spoilt((answer) => wrongCharset(answer, fault.bytes));
    case 'huge-body':
      return spoilt((answer) => hugeBody(answer, fault.bytes));
    case 'gzip-bomb':
      return spoilt((answer) => gzipBomb(answer, fault.bytes));
    case 'slow-drip':
      return spoilt((answer) => slowDrip(answer, fault.bytesPerSecond));
    case 'header-flood':
      return spoilt((answer) => headerFlood(answer, fault.headers));
    case 'proto-keys':
      return spoilt(protoKeys);
  }
}

function instead(applied: boolean, delivery: Delivery): Replacement {
  return { replaces: true, applied, delivery };
}

function spoilt(deliver: (answer: ApiResponse) => Delivery): Spoiling {
  return { replaces: false, deliver };
}
