// The shape of the house: imports run one way, and core touches nothing outside.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jobKinds } from '../src/core/wording/job.ts';

type Import = { file: string; target: string };

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(sep).join('/'))
  .filter((name) => name.endsWith('.ts') && !name.startsWith('channels/web/page/'));

const imports: Import[] = files.flatMap((file) => {
  const text = readFileSync(join('src', file), 'utf8');
  return [...text.matchAll(/(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)/g)].map(
    (match) => {
      const specifier = match[1] ?? match[2] ?? '';
      const target = specifier.startsWith('.')
        ? normalize(join(dirname(file), specifier))
            .split(sep)
            .join('/')
        : specifier;
      return { file, target };
    },
  );
});

/** The layer of a file in src: its first folder, or `main` for what wires the parts. */
const layerOf = (file: string) => {
  const first = file.split('/')[0] ?? '';
  return ['core', 'app', 'channels', 'models', 'stores', 'library'].includes(first) ? first : 'main';
};
const isOurs = ({ target }: Import) => target.endsWith('.ts');
const plugs = ['channels', 'models', 'stores', 'library'];
const allowed: Record<string, string[]> = {
  core: ['core'],
  app: ['app', 'core'],
  ...Object.fromEntries(plugs.map((plug) => [plug, [plug, 'app', 'core']])),
  main: ['main', ...plugs, 'app', 'core'],
};
/** Pure libraries: no I/O, no clock, no dice. */
const pureLibraries = [
  'zod',
  'date-fns/addDays',
  'date-fns/format',
  '@date-fns/tz/date/mini',
  'minisearch',
  'stemmer',
  'fastest-levenshtein',
  'csv-stringify/sync',
];

describe('the house', () => {
  it('is seen by this test: every layer that exists has imports, and some cross layers', () => {
    const layers = new Set(imports.map(({ file }) => layerOf(file)));
    expect([...layers].sort()).toEqual(['app', 'channels', 'core', 'library', 'main', 'models', 'stores']);
    expect(imports.filter((one) => isOurs(one) && layerOf(one.file) !== layerOf(one.target)).length).toBeGreaterThan(
      40,
    );
  });

  it('lets imports run one way: main → channels | models | stores | library → app → core', () => {
    const wrong = imports.filter((one) => isOurs(one) && !allowed[layerOf(one.file)]?.includes(layerOf(one.target)));
    expect(wrong).toEqual([]);
  });

  it('keeps core pure: only pure libraries, no clock, no dice, no input or output', () => {
    const core = imports.filter(({ file }) => layerOf(file) === 'core');
    expect(core.filter((one) => !isOurs(one) && !pureLibraries.includes(one.target))).toEqual([]);
    const impure = /\bDate\.now\(|new Date\(\)|Math\.random\(|\bprocess\.|\bfetch\(|\bsetTimeout\(|\bconsole\./;
    expect(
      files.filter((file) => layerOf(file) === 'core' && impure.test(readFileSync(join('src', file), 'utf8'))),
    ).toEqual([]);
  });

  it('keeps channels apart: one channel never imports another', () => {
    const channelOf = (file: string) => (file.split('/').length > 2 ? file.split('/')[1] : undefined);
    const crossing = imports.filter((one) => {
      const from = layerOf(one.file) === 'channels' ? channelOf(one.file) : undefined;
      const to = isOurs(one) && layerOf(one.target) === 'channels' ? channelOf(one.target) : undefined;
      return from !== undefined && to !== undefined && from !== to;
    });
    expect(crossing).toEqual([]);
  });

  it('asks a model in two places, for four kinds of text, none of which knows what people reflect on', () => {
    const text = (file: string) => readFileSync(join('src', file), 'utf8');
    expect(files.filter((file) => /\bvoice\.say\(/.test(text(file)))).toEqual([
      'app/wording.ts',
      'commands/evaluate.ts',
    ]);
    expect(jobKinds).toEqual(['family-line', 'rewrites', 'brief', 'debrief']);
    const builders = imports.filter(({ target }) => target === 'core/wording/job.ts').map(({ file }) => file);
    expect(builders.length).toBeGreaterThan(5);
    const hidden = /reflect|agenda|care|share|supervis|review|promise/;
    expect(imports.filter(({ file, target }) => builders.includes(file) && hidden.test(target))).toEqual([]);
  });

  it('loads what a model needs only when one is set up', () => {
    const heavy = /^import\s[^;]*?from\s+'(?:openai|cockatiel|[^']*models\/(?:openai|fallback)\.ts)/m;
    const loaded = files.filter((file) => heavy.test(readFileSync(join('src', file), 'utf8')));
    expect(loaded).toEqual(['models/fallback.ts', 'models/openai.ts']);
  });

  it('stays small: no file over 250 lines', () => {
    const long = files.filter((file) => readFileSync(join('src', file), 'utf8').split('\n').length > 250);
    expect(long).toEqual([]);
  });
});
