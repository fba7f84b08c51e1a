// Before every command: a Node that is new enough, the packages the lock file names, and a dist newer than the sources.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stop(
    `Porchlight needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node from nodejs.org and try again.`,
  );
}
if (!installed()) run('Installing what is missing (once)', process.env.npm_execpath ?? 'npm', ['ci']);
if (!compiled()) compile();

function installed() {
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  const same = (path) => present[path]?.version === wanted[path]?.version;
  return Object.keys(present).every(same) && Object.keys(wanted).every((path) => wanted[path].optional || same(path));
}

function packagesOf(file) {
  const { '': _root, ...packages } = JSON.parse(readFileSync(file, 'utf8')).packages;
  return packages;
}

function compiled() {
  if (!existsSync('dist/.built')) return false;
  const built = statSync('dist/.built').mtimeMs;
  const sources = readdirSync('src', { recursive: true }).map((name) => `src/${name}`);
  return ['tsconfig.json', 'package-lock.json', 'src', ...sources].every((path) => statSync(path).mtimeMs <= built);
}

function compile() {
  const began = new Date();
  rmSync('dist', { recursive: true, force: true });
  const typescript = 'node_modules/typescript/bin/tsc';
  run('Compiling', typescript, ['-p', 'tsconfig.json']);
  run('Compiling the page', typescript, ['-p', 'src/channels/web/page']);
  cpSync('src/channels/web/page/page.css', 'dist/channels/web/page/page.css');
  writeFileSync('dist/.built', '');
  utimesSync('dist/.built', began, began);
}

function run(what, script, words) {
  process.stderr.write(`${what} …\n`);
  const [command, args] = script === 'npm' ? ['npm', words] : [process.execPath, [script, ...words]];
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 2, 2] });
  if (status !== 0) stop(`${what} did not work${error ? ` (${error.message})` : ''}. The lines above say why.`);
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
