// The commands that look after what is kept: backup, restore, move-store, key, my-data, forget, hold. Their code loads only when it is used.
import type { Command } from 'commander';
import { readSettings } from '../config.ts';
import { freshKey } from '../stores/keys.ts';

const keep = () => import('./keep.ts');

export function addKeepCommands(program: Command, print: (text: string) => void): void {
  program
    .command('backup')
    .description('save everything that is kept to a file, also while Porchlight is running')
    .argument('<file>', 'a file that does not exist yet')
    .action(async (file: string) => print(await (await keep()).backup(file, readSettings(process.env))));

  program
    .command('restore')
    .description('put a backup into an empty store')
    .argument('<file>', 'a file that backup wrote')
    .action(async (file: string) => print(await (await keep()).restore(file, readSettings(process.env))));

  program
    .command('move-store')
    .description('copy everything to another store; the old one stays as it is')
    .requiredOption('--to <place>', 'an empty folder, or a database address (postgres://…)')
    .action(async ({ to }: { to: string }) => print(await (await keep()).moveStore(to, readSettings(process.env))));

  const key = program
    .command('key')
    .description('print a fresh key for PORCHLIGHT_KEY')
    .action(() => print(freshKey()));
  key
    .command('rotate')
    .description('seal everything with the first key of PORCHLIGHT_KEY (new key, comma, old key)')
    .action(async () => print(await (await keep()).rotateKey(readSettings(process.env))));

  addPeopleCommands(program, print);
}

type Act = (commands: typeof import('./people.ts')) => Parameters<typeof import('./people.ts').withParts>[1];

/** What someone may ask of whoever runs the program. */
function addPeopleCommands(program: Command, print: (text: string) => void): void {
  const account = ['<account>', 'such as slack:T1/U1, teams:tenant/user or web:ana'] as const;
  const run = async (act: Act) => {
    const commands = await import('./people.ts');
    print(await commands.withParts(readSettings(process.env), act(commands)));
  };

  program
    .command('my-data')
    .description('print everything that is kept of someone, as JSON')
    .argument(...account)
    .action((whose: string) =>
      run(
        ({ myData }) =>
          (opened) =>
            myData(whose, opened),
      ),
    );

  program
    .command('forget')
    .description('delete everything that is kept of someone; a legal hold keeps what it names')
    .argument(...account)
    .action((whose: string) =>
      run(
        ({ forget }) =>
          (opened) =>
            forget(whose, opened),
      ),
    );

  program
    .command('hold')
    .description('keep some of someone’s records until the hold ends; they are told, and nothing is opened')
    .argument(...account)
    .option('--kinds <kinds>', 'messages,visits,practice,reflections,sharing; all of them if left out', '')
    .option('--end', 'end every hold on them')
    .action((whose: string, { kinds, end }: { kinds: string; end?: boolean }) =>
      run(
        ({ endHold, hold }) =>
          (opened) =>
            end ? endHold(whose, opened) : hold(whose, kinds, opened),
      ),
    );
}
