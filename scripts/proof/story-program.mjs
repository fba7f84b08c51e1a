// The built program in a process of its own, with a small content: started, spoken to as its page does, and killed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Each breaks a promise in the copy of the program, on purpose; the proof must see it. */
const breaks = {
  'no-journal': (dist) =>
    appendFileSync(
      join(dist, 'stores/lowdb/file-system.js'),
      `\nconst opened = realFileSystem.open;
realFileSystem.open = async (path, flags, mode) => {
  const file = await opened(path, flags, mode);
  if (flags === 'a') file.writeFile = async () => undefined;
  return file;
};\n`,
    ),
  'stands-on': (dist) => replace(join(dist, 'app/sharing.js'), 'replaced: each.flatMap', 'unused: each.flatMap'),
  'taken-twice': (dist) =>
    replace(
      join(dist, 'app/door.js'),
      'takenId(incoming)',
      'takenId({ ...incoming, id: incoming.id + Math.random() })',
    ),
};
export const variants = Object.keys(breaks);

function replace(file, words, others) {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(words)) throw new Error(`there is no “${words}” to break`);
  writeFileSync(file, text.replace(words, others));
}

/** @param broken the name of what is broken in this copy, if anything is */
export function copyProgram(folder, broken) {
  const dist = join(folder, 'dist');
  cpSync('dist', dist, { recursive: true });
  cpSync('test/fixtures/content/base', join(folder, 'content'), { recursive: true });
  cpSync('package.json', join(folder, 'package.json'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  if (broken) breaks[broken](dist);
  return (settings) => start(folder, settings);
}

async function start(folder, settings) {
  const child = spawn(process.execPath, [join(folder, 'dist/main.js'), 'start'], {
    cwd: folder,
    env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, PAGE: 'on', PAGE_PORT: '0', PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { output: '', errors: '' };
  child.stdout.on('data', (text) => (said.output += text));
  child.stderr.on('data', (text) => (said.errors += text));
  const ended = once(child, 'close');
  while (!said.output.includes('Ctrl+C ends it.'))
    await Promise.race([
      once(child.stdout, 'data'),
      ended.then(() => {
        throw new Error(`the program ended and said: ${said.errors}`);
      }),
    ]);
  const [page = ''] = /(?<=Porchlight is on at )\S+/.exec(said.output) ?? [];
  return {
    open: async (person) => void (await (await fetch(`${page}${person}`)).text()),
    /** @returns the status of the answer; undefined when none came */
    async send(person, body) {
      const headers = { 'content-type': 'application/json', origin: page.slice(0, -1) };
      try {
        const response = await fetch(`${page}${person}`, { method: 'POST', headers, body: JSON.stringify(body) });
        await response.text();
        return response.status;
      } catch {
        return undefined;
      }
    },
    /** All that stands before a person, Home too, as HTML. */
    async shows(person) {
      const { home, talk } = await (await fetch(`${page}${person}/items`)).json();
      return `${home}${talk}`;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
