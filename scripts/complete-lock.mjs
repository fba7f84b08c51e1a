// After `npm install` against a registry that does not hold every platform's packages: npm leaves those out of the lock
// file, and `npm ci` then refuses it. Puts them back, by the versions their parents name. Run by hand.
import { readFileSync, writeFileSync } from 'node:fs';

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
const platform =
  /(android|darwin|freebsd|linux|openharmony|win32|windows|aix|netbsd|openbsd|sunos)-(x64|arm64|arm|ia32|ppc64|riscv64|s390x|loong64|mips64el)(?:-(\w+))?$/;

for (const [path, parent] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(path === '' ? {} : (parent.optionalDependencies ?? {}))) {
    const [, os, cpu, kind = ''] = platform.exec(name) ?? [];
    if (lock.packages[`node_modules/${name}`] || !os) continue;
    const libc = { musl: ['musl'], gnu: ['glibc'], gnueabihf: ['glibc'], musleabihf: ['musl'] }[kind];
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(parent.dev ? { dev: true } : {}),
      ...(os === 'linux' && libc ? { libc } : {}),
      optional: true,
      os: [os === 'windows' ? 'win32' : os],
    };
    process.stdout.write(`${name}@${version}\n`);
  }
}
const order = (a, b) => a.localeCompare(b, 'en');
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => order(a, b)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
