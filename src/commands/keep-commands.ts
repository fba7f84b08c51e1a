// The commands that look after what is kept: backup, restore, move-store, key. Their code loads only when it is used.
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
}
