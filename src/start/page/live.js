// What the pages with live entries share: the stream of events, and how a time is written.

const RETRY_MS = 2_000;

/** @returns the time of day; the whole date belongs into the title */
export function timeOf(startedAt) {
  return new Date(startedAt).toLocaleTimeString('zh-CN', { hour12: false });
}

export function durationOf(ms) {
  return ms >= 1000 ? `${(ms / 1000).toFixed(2)} s` : `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`;
}

/**
 * Follows the entries of a route, from the first that is stored, and reconnects. Replaces EventSource, which cannot send the key in a
 * header.
 *
 * @param on `entry(data)`, `open()`, `lost()` and `unauthorized(isWrong)`, after which nothing follows
 */
export async function followEntries(path, on) {
  let lastId = 0;
  for (;;) {
    const key = window.apiKey.get();
    if (!key) return on.unauthorized(false);
    try {
      const answer = await fetch(path, {
        headers: { 'x-api-key': key, 'last-event-id': String(lastId) },
        cache: 'no-store',
      });
      if (answer.status === 401) return on.unauthorized(true);
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      on.open();
      await readEvents(answer.body, (entry) => {
        lastId = entry.id;
        on.entry(entry);
      });
    } catch {
      // Reported below, and tried again.
    }
    on.lost();
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

async function readEvents(body, onEntry) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const events = (rest + value).split('\n\n');
    rest = events.pop();
    for (const event of events) {
      const data = event.split('\n').filter((line) => line.startsWith('data: '));
      if (data.length > 0) onEntry(JSON.parse(data.map((line) => line.slice('data: '.length)).join('\n')));
    }
  }
}
