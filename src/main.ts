#!/usr/bin/env node
// The porchlight command: reads the settings, opens the parts, runs one verb. A verb's code loads only when it is used.
import { createInterface } from 'node:readline';
import { Command, Option } from 'commander';
import type { AskOptions } from './commands/ask.ts';
import { isForPeople } from './commands/for-people.ts';
import { hearing } from './commands/hearing.ts';
import { addKeepCommands } from './commands/keep-commands.ts';
import { seedNumber, wholeNumber } from './commands/numbers.ts';
import type { PracticeOptions } from './commands/practice.ts';
import type { PrepOptions } from './commands/prep.ts';
import { readSettings } from './config.ts';
import { levels } from './core/scenario.ts';
import { countries, goalSteps, readingMinutes, roles, visitKinds } from './core/visit.ts';
import { ContentProblems } from './library/problem.ts';

const program = new Command('porchlight')
  .description('A conversation coach for people who visit families.')
  .showHelpAfterError('"porchlight --help" says what there is.');
const print = (text: string): void => void process.stdout.write(`${text}\n`);

program
  .command('start')
  .description('serve the local page (and Slack and Teams, once they are connected)')
  .option('--ephemeral', 'keep everything in memory')
  .action(async ({ ephemeral = false }: { ephemeral?: boolean }) => {
    const { start } = await import('./commands/start.ts');
    await start(readSettings(process.env), ephemeral);
  });

program
  .command('prep')
  .description('a brief for a visit')
  .argument('[words...]', 'what the visit is about, in your own words')
  .addOption(
    new Option('--minutes <minutes>', 'how long you can read').choices(readingMinutes.map(String)).default('5'),
  )
  .addOption(new Option('--kind <kind>', 'the kind of visit').choices(visitKinds))
  .addOption(new Option('--step <step>', 'goal setting: the step').choices(goalSteps.map(String)))
  .option(
    '--topic <topic>',
    'a topic; may be given several times',
    (topic: string, before: string[]) => [...before, topic],
    [],
  )
  .addOption(new Option('--role <role>', 'what you do').choices(roles).default('home-visitor'))
  .addOption(new Option('--country <country>', 'where').choices(countries).default('us'))
  .option('--no-calm', 'leave out “Before you knock”')
  .option('--json', 'for machines')
  .action(async (words: string[], options: Omit<PrepOptions, 'minutes'> & { minutes: string }) => {
    const [{ prep }, { libraryFor }] = await Promise.all([import('./commands/prep.ts'), import('./commands/parts.ts')]);
    const minutes = readingMinutes.find((length) => String(length) === options.minutes) ?? 5;
    const brief = prep(words.join(' '), { ...options, minutes }, libraryFor(readSettings(process.env)));
    if (brief === undefined)
      return program.error('Write a few words about the visit, or name its kind with --kind.', { exitCode: 2 });
    print(brief);
  });

program
  .command('find')
  .description('look something up in the guidance')
  .argument('[question...]', 'as you would ask a colleague')
  .option('--limit <count>', 'how many passages', wholeNumber, 3)
  .option('--json', 'for machines')
  .option('--jsonl', 'read {"query": "…"} lines from standard input, answer a line each')
  .action(async (question: string[], { limit, json, jsonl }: { limit: number; json?: boolean; jsonl?: boolean }) => {
    const [commands, { libraryFor }] = await Promise.all([import('./commands/find.ts'), import('./commands/parts.ts')]);
    const { find, findLine, findText } = commands;
    const library = libraryFor(readSettings(process.env));
    if (jsonl) {
      for await (const line of createInterface({ input: process.stdin }))
        if (line.trim()) print(findLine(line, limit, library));
      return;
    }
    const query = question.join(' ').trim();
    if (!query) program.error('Write what you would like to find.', { exitCode: 2 });
    const answer = find(query, limit, library);
    print(json ? JSON.stringify(answer) : findText(answer, library));
  });

program
  .command('ask')
  .description('other ways to ask what you were going to ask')
  .argument('[draft...]', 'the question as you would ask it')
  .option('--said <words>', 'what the parent said just before')
  .option('--json', 'for machines')
  .option('--jsonl', 'read {"draft": "…", "said": "…"} lines from standard input, answer a line each')
  .action(async (draft: string[], options: AskOptions) => {
    const [{ runAsk }, { libraryFor }] = await Promise.all([
      import('./commands/ask.ts'),
      import('./commands/parts.ts'),
    ]);
    const lines = options.jsonl ? createInterface({ input: process.stdin }) : undefined;
    await runAsk(draft.join(' '), options, { about: libraryFor(readSettings(process.env)).ask, lines, print });
  });

program
  .command('notice')
  .description('say what a line does to the person who hears it')
  .option('--jsonl', 'read {"text": "…", "previous": "…"} lines from standard input, answer a line each')
  .action(async ({ jsonl }: { jsonl?: boolean }) => {
    const { earFor, notice, noticeLine } = await import('./commands/notice.ts');
    const ear = earFor(readSettings(process.env));
    const lines = createInterface({ input: process.stdin });
    if (!jsonl) return notice(lines, print, ear).finally(() => lines.close());
    for await (const line of lines) if (line.trim()) print(noticeLine(line, ear));
  });

program
  .command('redact')
  .description('take names and what else must not be kept out of a text')
  .option('--jsonl', 'read {"text": "…"} lines from standard input, answer {"text", "removed"} a line each')
  .action(async ({ jsonl = false }: { jsonl?: boolean }) => {
    const { redact } = await import('./commands/redact.ts');
    await redact(createInterface({ input: process.stdin }), print, jsonl, readSettings(process.env));
  });

program
  .command('care')
  .description('say whether a line speaks of a danger that may be there now, for measuring; nothing is kept')
  .requiredOption('--jsonl', 'read {"text": "…", "context": "chat" or "practice"} lines, answer a line each')
  .action(async () => {
    await (await import('./commands/care.ts')).careLines(createInterface({ input: process.stdin }), print);
  });

program
  .command('content')
  .description('check the content, or say what it holds')
  .option('--json', 'for machines')
  .action(async ({ json = false }: { json?: boolean }) => {
    const [commands, { libraryFor }] = await Promise.all([
      import('./commands/content.ts'),
      import('./commands/parts.ts'),
    ]);
    const { contentProblems, contentSummary } = commands;
    try {
      print(contentSummary(libraryFor(readSettings(process.env)).content, json));
    } catch (error) {
      if (!(error instanceof ContentProblems)) throw error;
      print(contentProblems(error, json));
      process.exitCode = 1;
    }
  });

program
  .command('practice')
  .description('rehearse a hard conversation with a simulated family member')
  .argument('[scenario]', 'which one; --list names them')
  .addOption(new Option('--level <level>', 'how hard').choices(levels.map(String)).default('1'))
  .option('--seed <seed>', 'the same seed and the same words give the same session', seedNumber, 1)
  .option('--list', 'name the scenarios')
  .option('--json', 'with --list: for machines')
  .option('--jsonl', 'read {"text": "…"} lines from standard input, answer a line each')
  .action(async (id: string | undefined, options: PracticeOptions) => {
    const { practice, practiceLines, practiceList, practiceParts, scenariosFor } = await import(
      './commands/practice.ts'
    );
    const settings = readSettings(process.env);
    const scenarios = scenariosFor(settings);
    if (options.list) return print(practiceList(scenarios, options.json === true));
    const parts = practiceParts(scenarios, id, options.level);
    if (typeof parts === 'string') return program.error(parts, { exitCode: 2 });
    const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
    const run = options.jsonl ? practiceLines : practice;
    const hear = await hearing(settings);
    const forDebrief = async () => (await import('./commands/debrief.ts')).debriefParts(settings, hear);
    await run(lines, print, { ...parts, seed: options.seed, hear, forDebrief });
  });

program
  .command('debrief')
  .description('count what a talk is made of, for measuring; nothing is kept')
  .requiredOption('--jsonl', 'read {"speaker": "worker" or "family", "text": "…"} lines of one talk')
  .action(async () => {
    const { debriefLines, debriefParts } = await import('./commands/debrief.ts');
    const settings = readSettings(process.env);
    const { ways } = debriefParts(settings, await hearing(settings));
    await debriefLines(createInterface({ input: process.stdin }), print, ways);
  });

program
  .command('chat')
  .description('the same conversation in the terminal')
  .action(async () => {
    const [{ chat }, { saveFile }, { openParts }] = await Promise.all([
      import('./channels/terminal/chat.ts'),
      import('./channels/terminal/save-file.ts'),
      import('./commands/parts.ts'),
    ]);
    const { door, ports, close } = await openParts(readSettings(process.env), true);
    const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
    await chat({
      door,
      clock: ports.clock,
      account: { agency: 'example', account: 'terminal:me', name: 'there' },
      lines,
      print,
      store: ports.store,
      save: (name, content) => saveFile(process.cwd(), name, content),
    });
    await close();
  });

program
  .command('eval')
  .description('try the language model that is set up on a fixed set of texts')
  .option('--json', 'for machines')
  .action(async ({ json = false }: { json?: boolean }) => {
    print(await (await import('./commands/evaluate.ts')).evaluate(readSettings(process.env), json));
  });

program
  .command('try-slack')
  .description('the Slack app in the terminal, with no token; nothing is kept')
  .action(async () => {
    const { trySlack } = await import('./commands/try-slack.ts'); // Bolt loads only when used
    await trySlack(readSettings(process.env), createInterface({ input: process.stdin })[Symbol.asyncIterator](), print);
  });

addKeepCommands(program, print);

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0); // whoever was reading has read enough
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (!isForPeople(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
