// npm run transcripts: writes what the poor, fair and good workers of every scenario say and hear, to be read and argued with.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const { earFor } = await import('../dist/commands/notice.js');
const { hear } = await import('../dist/core/moves.js');
const { transcriptText } = await import('../dist/core/rehearsal/transcript.js');
const { readContent } = await import('../dist/library/library.js');

const folder = 'content/scenarios/watch';
const ear = earFor({});
const { scenarios } = readContent(['content']);
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) rmSync(`${folder}/${name}`);
for (const scenario of scenarios) {
  for (const worker of scenario.workers) {
    const text = transcriptText(scenario, worker, (line) => hear(line, ear));
    writeFileSync(`${folder}/${scenario.id}-${worker.quality}.md`, text);
  }
}
process.stdout.write(`${scenarios.length} scenarios, ${readdirSync(folder).length} transcripts in ${folder}\n`);
