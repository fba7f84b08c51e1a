// A temporary folder and child processes, gone at the end however that comes.
import { fork } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/**
 * Runs a proof in such a place.
 * @param minutes after which everything is ended
 * @param prove is given the place, and a list it adds to what is not kept
 * @returns that list; a proof that fails or takes too long is in it
 */
export async function inWorkplace(minutes, prove) {
  const workplace = createWorkplace(minutes);
  const problems = [];
  try {
    await prove(workplace, problems);
  } catch (error) {
    problems.push(workplace.isOver() ? `The proof did not end within ${minutes} minutes.` : `${error.stack}`);
  } finally {
    await workplace.clear();
  }
  return problems;
}

function createWorkplace(minutes) {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-proof-'));
  chmodSync(folder, 0o755); // PostgreSQL runs as another user when we are root
  const children = new Set();
  const endings = [];
  const began = performance.now();
  let count = 0;
  let over = false;
  const endChildren = () => {
    for (const child of children) child.kill('SIGKILL');
  };
  const timer = setTimeout(() => {
    over = true;
    endChildren();
  }, minutes * 60_000);
  const clear = async () => {
    clearTimeout(timer);
    endChildren();
    for (const end of endings.splice(0).reverse()) await end().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const interrupted = () => void clear().finally(() => process.exit(1));
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);

  return {
    folder,
    clear,
    next: () => ++count,
    isOver: () => over,
    atEnd: (end) => endings.push(end),
    say: (words) =>
      process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${words}\n`),
    start(script, instructions) {
      if (over) throw new Error('the time is over');
      const child = startChild(script, instructions);
      children.add(child.process);
      void child.ended.finally(() => children.delete(child.process));
      return child;
    },
  };
}

/** Starts a script of this folder; it gets its instructions as a message and tells what happens in lines of words. */
function startChild(script, instructions) {
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), [], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const lines = [];
  const waiting = new Set();
  let hasEnded = false;
  const look = () => {
    for (const { found, resolve } of waiting) if (found()) resolve(true);
  };
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    look();
  });
  const until = (found) =>
    new Promise((resolve) => {
      waiting.add({ found, resolve });
      if (found() || hasEnded) resolve(found());
    });
  child.on('error', () => undefined);
  child.send(instructions, () => undefined);
  const ended = new Promise((resolve) => {
    child.once('close', (code) => {
      hasEnded = true;
      for (const { resolve: resolveLine } of waiting) resolveLine(false);
      resolve(code);
    });
  });
  return {
    process: child,
    lines,
    /** Resolves with the exit code (null: killed) when all its lines are here. */
    ended,
    /** Resolves with whether the line came before the process ended. */
    says: (line) => until(() => lines.includes(line)),
    /** Tells it a word, and resolves with the line it answers. */
    async ask(word) {
      const before = lines.length;
      child.send(word, () => undefined);
      if (!(await until(() => lines.length > before))) throw new Error('a process ended; the lines above say why');
      return lines[before];
    },
    tell: (word) => child.send(word, () => undefined),
    kill: () => child.kill('SIGKILL'),
  };
}
