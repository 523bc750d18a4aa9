import { fork } from 'node:child_process';
import { once } from 'node:events';

const started = new Set();

/** Starts a script in its own process. Its output goes to the terminal. */
export function start(script, args = [], execArgv = []) {
  const child = fork(new URL(script, import.meta.url), args, { execArgv });
  started.add(child);
  child.once('exit', () => started.delete(child));
  return child;
}

/** The next message of a process. Throws if the process exits first. */
export async function messageOf(child) {
  const ended = new AbortController();
  try {
    return await Promise.race([
      once(child, 'message', { signal: ended.signal }).then(([message]) => message),
      once(child, 'exit', { signal: ended.signal }).then(([code]) => {
        throw new Error(`${child.spawnargs.slice(1).join(' ')} exited with ${code}`);
      }),
    ]);
  } finally {
    ended.abort();
  }
}

export async function ask(child, question) {
  child.send(question);
  return messageOf(child);
}

export async function startServer() {
  const server = start('./server.mjs');
  return `http://127.0.0.1:${await messageOf(server)}`;
}

/** Stops all started processes and waits for their exit, so that the next scenario has the machine to itself. */
export async function stopAll() {
  await Promise.all(
    [...started].map(async (child) => {
      const ended = once(child, 'exit');
      if (child.connected) child.disconnect();
      await ended;
    }),
  );
}
