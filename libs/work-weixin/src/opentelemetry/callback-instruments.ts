import { ValueType, type Counter, type Histogram, type Meter, type UpDownCounter } from '@opentelemetry/api';

// As for calls.
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/** The instruments that count callbacks. */
export interface CallbackInstruments {
  readonly callbacks: Counter;
  readonly duration: Histogram;
  readonly answer: Histogram;
  readonly active: UpDownCounter;
}

export function callbackInstrumentsOf(meter: Meter): CallbackInstruments {
  return {
    callbacks: meter.createCounter('work_weixin.callbacks', {
      description: 'Requests at callback URLs by outcome',
      unit: '{callback}',
      valueType: ValueType.INT,
    }),
    duration: meter.createHistogram('work_weixin.callback.duration', {
      description: 'Time until the handlers of a callback were done',
      unit: 's',
      advice: { explicitBucketBoundaries: SECONDS },
    }),
    answer: meter.createHistogram('work_weixin.callback.answer.duration', {
      description: 'Time until a callback was answered',
      unit: 's',
      advice: { explicitBucketBoundaries: SECONDS },
    }),
    active: meter.createUpDownCounter('work_weixin.callback.active', {
      description: 'Callbacks in work',
      unit: '{callback}',
      valueType: ValueType.INT,
    }),
  };
}
