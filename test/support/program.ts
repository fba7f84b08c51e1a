// The built program as people run it: a process of its own, in a folder of its own, with a small content that loads fast.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

type Ended = { code: number | null; signal: NodeJS.Signals | null; output: string; errors: string };

/** Someone's browser on the local page. */
export type Browser = {
  /** Opens the page, as one does first. */
  open(): Promise<void>;
  /** Sends one thing; resolves when it was answered. The same id is the same thing sent again. */
  send(what: object, id?: string): Promise<number>;
  /** What stands in the conversation, as HTML. */
  talk(): Promise<string>;
};

export type Running = {
  /** Where /healthz is. */
  health: string;
  browserOf(person: string): Browser;
  /** What it wrote to standard error so far. */
  errors(): string;
  /** Ends it with this signal and waits until it is gone. */
  end(signal: NodeJS.Signals): Promise<Ended>;
};

export type Program = {
  /** Starts it; rejects with what it wrote when it ends instead. */
  start(settings: Record<string, string>): Promise<Running>;
  /** Runs a command to its end. */
  run(words: string[], settings: Record<string, string>): Promise<Ended>;
  /** Ends whatever still runs. */
  endAll(): Promise<void>;
};

/** @param folder an empty one: nothing of the developer's own settings is read there */
export function builtProgram(folder: string): Program {
  if (!existsSync('dist/main.js')) throw new Error('There is no dist/main.js to run. "npm test" compiles it.');
  cpSync('dist', join(folder, 'dist'), { recursive: true });
  cpSync('test/fixtures/content/base', join(folder, 'content'), { recursive: true });
  cpSync('package.json', join(folder, 'package.json'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const children = new Set<ChildProcess>();

  const launch = (words: string[], settings: Record<string, string>) => {
    const child = spawn(process.execPath, [join(folder, 'dist/main.js'), ...words], {
      cwd: folder,
      env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, PAGE_PORT: '0', PORT: '0', ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = { output: '', errors: '' };
    child.stdout.on('data', (text) => (said.output += text));
    child.stderr.on('data', (text) => (said.errors += text));
    children.add(child);
    const ended = once(child, 'close').then(([code, signal]): Ended => {
      children.delete(child);
      return { code, signal, ...said };
    });
    return { child, said, ended };
  };

  return {
    async start(settings) {
      const { child, said, ended } = launch(['start'], settings);
      const ready = async () => {
        while (!said.output.includes('Ctrl+C ends it.')) await once(child.stdout, 'data');
      };
      const early = await Promise.race([ready(), ended]);
      if (early) throw new Error(`It ended with ${early.code ?? early.signal} and said: ${early.errors}`);
      const [page = ''] = /(?<=Porchlight is on at )\S+/.exec(said.output) ?? [];
      const [health = ''] = /(?<=Health: )\S+/.exec(said.output) ?? [];
      return {
        health,
        browserOf: (person) => browserAt(page, person),
        errors: () => said.errors,
        end(signal) {
          child.kill(signal);
          return ended;
        },
      };
    },
    run: (words, settings) => launch(words, settings).ended,
    async endAll() {
      for (const child of children) child.kill('SIGKILL');
      await Promise.all([...children].map((child) => once(child, 'close')));
    },
  };
}

function browserAt(page: string, person: string): Browser {
  const address = `${page}${person}`;
  return {
    open: async () => void (await (await fetch(address)).text()),
    async send(what, id = randomUUID()) {
      const headers = { 'content-type': 'application/json', origin: page.slice(0, -1) };
      const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify({ id, what }) });
      await response.text();
      return response.status;
    },
    talk: async () => ((await (await fetch(`${address}/items`)).json()) as { talk: string }).talk,
  };
}
