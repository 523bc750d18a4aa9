import { ValueType, type Counter, type Histogram, type Meter } from '@opentelemetry/api';

// The buckets of the semantic conventions for http.client.request.duration.
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/** The instruments that count calls. */
export interface CallInstruments {
  readonly duration: Histogram;
  readonly calls: Counter;
  readonly attempts: Counter;
}

export function callInstrumentsOf(meter: Meter): CallInstruments {
  return {
    duration: meter.createHistogram('http_remote.call.duration', {
      description: 'Duration of calls, all attempts included',
      unit: 's',
      advice: { explicitBucketBoundaries: SECONDS },
    }),
    calls: meter.createCounter('http_remote.calls', {
      description: 'Finished calls by outcome',
      unit: '{call}',
      valueType: ValueType.INT,
    }),
    attempts: meter.createCounter('http_remote.attempts', {
      description: 'Requests sent for calls, retries included',
      unit: '{attempt}',
      valueType: ValueType.INT,
    }),
  };
}
