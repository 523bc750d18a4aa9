import { ValueType, type Counter, type Histogram, type Meter } from '@opentelemetry/api';

// As the semantic conventions have it for http.client.request.duration.
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/** What is counted of calls. */
export interface CallInstruments {
  readonly duration: Histogram;
  readonly calls: Counter;
  readonly attempts: Counter;
}

export function callInstrumentsOf(meter: Meter): CallInstruments {
  return {
    duration: meter.createHistogram('http_remote.call.duration', {
      description: 'How long calls took, all their attempts included',
      unit: 's',
      advice: { explicitBucketBoundaries: SECONDS },
    }),
    calls: meter.createCounter('http_remote.calls', {
      description: 'Calls that are over, by what became of them',
      unit: '{call}',
      valueType: ValueType.INT,
    }),
    attempts: meter.createCounter('http_remote.attempts', {
      description: 'Requests sent for calls, repeats included',
      unit: '{attempt}',
      valueType: ValueType.INT,
    }),
  };
}
