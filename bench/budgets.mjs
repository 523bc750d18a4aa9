// The performance budgets of a release, as ratios within one run.
import { BASE } from './contestants/index.mjs';
import { median, medianRatio } from './statistics.mjs';

const cpu = ({ calls }, name, concurrency = 64) => calls[name][concurrency].cpuMicros;
const cpuRatio = (run, name, base) => medianRatio(cpu(run, name), cpu(run, base));
const HAND_WRITTEN = 'hand-written Nest';
const UNDICI = 'work-weixin, undici';
const AXIOS = 'work-weixin, axios';

/** The `ratio` of a run must be at most `most` or at least `least`. */
export const BUDGETS = [
  {
    what: 'CPU per call, transport undici : raw undici',
    most: 2,
    ratio: (run) => cpuRatio(run, UNDICI, BASE),
  },
  {
    what: 'CPU per call, hand-written : transport undici',
    least: 8,
    ratio: (run) => cpuRatio(run, HAND_WRITTEN, UNDICI),
  },
  {
    what: 'CPU per call, transport axios : raw undici',
    most: 4.5,
    ratio: (run) => cpuRatio(run, AXIOS, BASE),
  },
  {
    what: 'CPU per call, hand-written : transport axios',
    least: 4,
    ratio: (run) => cpuRatio(run, HAND_WRITTEN, AXIOS),
  },
  {
    what: 'user/list of 5,000 members, parse and decode : JSON.parse',
    most: 1.5,
    ratio: ({ decoding }) => medianRatio(decoding['JSON.parse + decodeOutput'], decoding['JSON.parse']),
  },
  {
    what: 'user/list of 5,000 members, plainToInstance : decode',
    least: 8,
    ratio: ({ decoding }) => medianRatio(decoding.plainToInstance, decoding.decodeOutput),
  },
  {
    what: 'check with 1,500 classes : with 15',
    most: 1.2,
    ratio: ({ classes }) => median(classes.check[1_500]) / median(classes.check[15]),
  },
  {
    // With four times the connections, raw undici alone loses a tenth to a third of its rate. Both vary by a few percent.
    what: 'calls per second, 256 at a time : 64, transport undici : raw undici',
    least: 0.9,
    ratio: ({ calls }) => {
      const remaining = (name) =>
        medianRatio(calls[name][256].callsPerSecond, calls[name][64].callsPerSecond);
      return remaining(UNDICI) / Math.min(1, remaining(BASE));
    },
  },
  {
    what: 'p99 at 64, transport undici : raw undici',
    most: 2,
    ratio: ({ calls }) => medianRatio(calls[UNDICI][64].p99Ms, calls[BASE][64].p99Ms),
  },
  {
    what: 'import of the library and a catalogue folder, in ms',
    most: 60,
    ratio: ({ coldStart }) => median(coldStart.importMs),
  },
  {
    what: 'callback, whole way : parsing both documents, SHA-1 and AES',
    most: 1.25,
    ratio: ({ callbacks: { way } }) => medianRatio(way['whole way'], way['parse and decrypt']),
  },
  {
    what: '100,000 claims in memory, in MB',
    most: 25,
    ratio: ({ callbacks }) => callbacks.claimBytes / 1e6,
  },
  {
    what: 'first URL check of each of 1,000 tenants of a source, p99 in ms',
    most: 50,
    ratio: ({ callbacks }) => callbacks.checkMs,
  },
];

export function judge(run) {
  return BUDGETS.map(({ what, most, least, ratio }) => {
    const value = ratio(run);
    return { what, most, least, value, isKept: most === undefined ? value >= least : value <= most };
  });
}
