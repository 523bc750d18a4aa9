// Draws a bar chart as SVG for the README, readable on light and dark pages.
import { BASE, CONTESTANTS } from '../contestants/index.mjs';
import { medianRatio } from '../statistics.mjs';

const WIDTH = 760;
const LABEL = 220;
const ROW = 26;
const TOP = 48;

const COLORS = { raw: '#8b949e', other: '#d29922', own: '#2da44e' };

export function drawPicture({ calls }) {
  const bars = Object.keys(CONTESTANTS)
    .map((name) => ({
      name,
      ratio: medianRatio(calls[name][64].cpuMicros, calls[BASE][64].cpuMicros),
      color: name.startsWith('work-weixin') ? 'own' : CONTESTANTS[name].isRaw ? 'raw' : 'other',
    }))
    .sort((a, b) => a.ratio - b.ratio);
  const longest = Math.max(...bars.map(({ ratio }) => ratio));
  const height = TOP + bars.length * ROW + 34;
  const rows = bars.map(({ name, ratio, color }, index) => {
    const y = TOP + index * ROW;
    const length = Math.max(2, (ratio / longest) * (WIDTH - LABEL - 90));
    return [
      `<text x="${LABEL - 10}" y="${y + 13}" text-anchor="end">${name}</text>`,
      `<rect x="${LABEL}" y="${y}" width="${length.toFixed(1)}" height="18" rx="3" fill="${COLORS[color]}"/>`,
      `<text x="${(LABEL + length + 8).toFixed(1)}" y="${y + 13}">${ratio.toFixed(1)} ×</text>`,
    ].join('');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="CPU time per call">
<style>text{font:13px system-ui,sans-serif;fill:#57606a}.title{font-weight:600}@media (prefers-color-scheme:dark){text{fill:#b1bac4}}</style>
<text class="title" x="${LABEL}" y="22">CPU time of the client per call, compared with raw undici</text>
${rows.join('\n')}
<text x="${LABEL}" y="${height - 12}">user/create with 20 fields, 64 calls at a time; gray: a prepared body without validation</text>
</svg>
`;
}
