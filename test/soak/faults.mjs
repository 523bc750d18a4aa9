const MEBIBYTE = 1024 * 1024;

/** Every kind of fault, spread over the paths so that no path fails too often for its other faults to hit. */
const FAULTS_OF = {
  'user/get': [
    { kind: 'reset-before' },
    { kind: 'truncated' },
    { kind: 'header-flood' },
    { kind: 'slow-drip', bytesPerSecond: 20 },
    { kind: 'status', status: 503 },
    { kind: 'token-expired' },
  ],
  'user/list': [
    { kind: 'huge-body' },
    { kind: 'gzip-bomb', bytes: 8 * MEBIBYTE },
    { kind: 'proto-keys' },
    { kind: 'wrong-charset' },
    { kind: 'redirect', to: 'http://127.0.0.1:9' },
    { kind: 'reset-after' },
  ],
  'user/list_id': [
    { kind: 'delay', ms: 50 },
    { kind: 'status', status: 502 },
    { kind: 'hang' },
    { kind: 'errcode', errcode: -1 },
    { kind: 'not-json' },
    { kind: 'wrong-content-type' },
  ],
  // After the first hit, further calls fail without being sent.
  'user/simplelist': [{ kind: 'errcode', errcode: 45009 }],
  'user/create': [
    { kind: 'delay', ms: 20 },
    { kind: 'reset-before' },
    { kind: 'reset-after' },
    { kind: 'hang', applied: true },
    { kind: 'status', status: 502, applied: true },
    { kind: 'status', status: 504 },
    { kind: 'errcode', errcode: -1 },
    { kind: 'truncated' },
    { kind: 'token-revoked' },
  ],
  'user/update': [
    { kind: 'slow-drip', bytesPerSecond: 20 },
    { kind: 'wrong-content-type' },
    { kind: 'wrong-charset' },
    { kind: 'huge-body' },
    { kind: 'hang' },
    { kind: 'redirect', to: 'http://127.0.0.1:9' },
    { kind: 'errcode', errcode: 6000 },
    { kind: 'errcode', errcode: 45035 },
    { kind: 'not-json' },
  ],
  'user/delete': [
    { kind: 'gzip-bomb', bytes: 8 * MEBIBYTE },
    { kind: 'header-flood' },
    { kind: 'proto-keys' },
    { kind: 'not-json', applied: true },
    { kind: 'status', status: 500, applied: true },
    { kind: 'errcode', errcode: 45033 },
    { kind: 'errcode', errcode: 60020 },
    { kind: 'token-expired' },
  ],
  gettoken: [
    { kind: 'delay', ms: 20 },
    { kind: 'reset-before' },
    { kind: 'truncated' },
    { kind: 'status', status: 503 },
    { kind: 'errcode', errcode: 6000 },
  ],
};

/** Any other errcode would mean that a call was sent twice or hit the wrong member. */
export const EXPECTED_ERRCODES = new Set([-1, 6000, 45033, 45035, 45009, 60020, 40014, 42001]);

/**
 * The faults. Each hits `share` of the calls of its path. The first fault that hits decides, so later faults see
 * fewer calls and get a higher rate.
 */
export function faultsOf(share, seed) {
  return Object.entries(FAULTS_OF).flatMap(([path, faults]) => {
    let left = 1;
    return faults.map((fault) => {
      const rate = share / left;
      if (fault.kind !== 'delay') left -= share;
      return { ...fault, path, rate, seed };
    });
  });
}

export function labelOf({ kind, status, errcode, applied }) {
  return [kind, status, errcode, applied && 'applied'].filter(Boolean).join(' ');
}
