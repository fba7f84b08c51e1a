// The built program on its data folder: the conversation is kept; what cannot start says why.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restartContract } from './contracts/restart.ts';
import { temporaryFolders } from './support/folders.ts';
import { builtProgram, type Program } from './support/program.ts';

const freshFolder = temporaryFolders();
const freshSettings = async () => ({ DATA_DIR: join(await freshFolder(), 'data') });

// Windows knows no signals to end a process by.
describe.skipIf(process.platform === 'win32')('a conversation is kept in the data folder', () => {
  restartContract(freshSettings);
});

describe.skipIf(process.platform === 'win32')('what cannot start', () => {
  let program: Program;
  beforeAll(async () => {
    program = builtProgram(await freshFolder());
  });
  afterAll(() => program?.endAll());

  it('leaves the one that is running alone, and says so', async () => {
    const settings = await freshSettings();
    const running = await program.start(settings);
    const browser = running.browserOf('ana');
    await browser.open();
    await browser.send({ kind: 'said', text: 'mom canceled three times' });
    const second = await program.run(['start'], settings);
    expect([second.code, second.output, second.errors]).toEqual([
      1,
      '',
      `Another Porchlight is using ${settings.DATA_DIR}. End it first, or set DATA_DIR to another folder.\n`,
    ]);
    expect(await browser.talk()).toContain('mom canceled three times');
    expect(await running.end('SIGTERM')).toMatchObject({ code: 0 });
  });

  const wrong: [Record<string, string>, string][] = [
    [{ DATA_DIR: '/dev/null' }, '/dev/null is not a folder. Set DATA_DIR to another folder.\n'],
    [{ DATA_DIR: '/dev/null/below' }, '/dev/null/below is not a folder. Set DATA_DIR to another folder.\n'],
    [{ HOST: '192.0.2.1' }, 'Porchlight cannot listen at 192.0.2.1, port 0 (EADDRNOTAVAIL). Correct HOST'],
    [{ PORCHLIGHT_KEY: 'not a key' }, 'PORCHLIGHT_KEY is not a key: it must be 32 bytes'],
  ];
  it.each(wrong)('says why, in sentences alone: %j', async (settings, sentence) => {
    const ended = await program.run(['start'], { ...(await freshSettings()), ...settings });
    expect([ended.code, ended.output]).toEqual([1, '']);
    const said = ended.errors.split('\n').filter((line) => !line.startsWith('{')); // what begins so is a log line
    expect(said.join('\n').slice(0, sentence.length)).toBe(sentence);
    expect(said).toHaveLength(2);
  });
});
