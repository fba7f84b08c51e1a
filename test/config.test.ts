import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readSettings, SettingsProblems, settingsSchema } from '../src/config.ts';

const nowhere = 'no-such-file.env';

describe('settings', () => {
  it('are exactly those .env.example names', () => {
    expect(Object.keys(parseEnv(readFileSync('.env.example', 'utf8'))).sort()).toEqual(
      Object.keys(settingsSchema.shape).sort(),
    );
  });

  it('of .env.example are accepted as they stand and equal the defaults', () => {
    expect(readSettings({}, '.env.example')).toEqual(readSettings({}, nowhere));
  });

  it('count as unset when empty', () => {
    expect(readSettings({ PAGE_PORT: '', CONTENT_DIR: '' }, nowhere)).toMatchObject({
      PAGE_PORT: 3000,
      HOST: '127.0.0.1',
      PORT: 8080,
      DATA_DIR: './data',
    });
  });

  it('of the shell win over those of the file', () => {
    expect(readSettings({ PAGE_PORT: '4000' }, '.env.example').PAGE_PORT).toBe(4000);
  });

  it('that are wrong are named in one sentence each', () => {
    expect(() => readSettings({ PAGE_PORT: 'door' }, nowhere)).toThrow(SettingsProblems);
    expect(() => readSettings({ PAGE_PORT: '99999' }, nowhere)).toThrow(/PAGE_PORT/);
  });
});
