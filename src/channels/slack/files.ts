// Files of a page: uploaded beside its messages, kept while they stay the same, and deleted when what they showed goes.
import { createHash } from 'node:crypto';
import type { webApi } from '@slack/bolt';
import { Unavailable } from '../../app/failures.ts';
import { type Block, note, type Page } from '../../core/view.ts';
import { Unanswered } from '../patience.ts';
import { type Calls, Refused } from './calls.ts';
import type { Target } from './messages.ts';

type FileBlock = Extract<Block, { kind: 'file' }>;

export type Files = {
  /** Uploads what does not stand there yet, and says where each stands. @throws Refused | Unavailable */
  show(files: FileBlock[], target: Target, shown: string[]): Promise<string[]>;
  /** @throws Unavailable */
  remove(shown: string[]): Promise<void>;
};

const isFile = (shown: string) => shown.startsWith('file ');
/** Where a file stands, among what else a slot has shown. */
export const fileParts = (shown: string[]) => ({
  files: shown.filter(isFile),
  others: shown.filter((one) => !isFile(one)),
});

/** The page as messages tell it, and its files, which come after it. */
export function withoutFiles(page: Page): { page: Page; files: FileBlock[] } {
  const files = page.blocks.filter((block) => block.kind === 'file');
  const named = (block: Block): Block => (block.kind === 'file' ? note(`As a file, below: ${block.name}`) : block);
  return { page: { ...page, blocks: page.blocks.map(named) }, files };
}

type Request = { method: string; headers: Record<string, string>; body: string; signal: AbortSignal };
type Send = (url: string, request: Request) => Promise<{ ok: boolean; status: number }>;

const uploadWithinMs = 30_000;

/** @param send how requests are made; the address of an upload is not one of Slack's methods */
export function createFiles(client: webApi.WebClient, calls: Calls, send: Send): Files {
  async function upload({ name, type, content }: FileBlock, { channel, thread }: Target): Promise<string> {
    const { upload_url: url = '', file_id: id = '' } = await calls.repeat(() =>
      client.files.getUploadURLExternal({ filename: name, length: Buffer.byteLength(content) }),
    );
    const { ok, status } = await send(url, {
      method: 'POST',
      headers: { 'content-type': type },
      body: content,
      signal: AbortSignal.timeout(uploadWithinMs),
    }).catch((cause: unknown) => {
      throw new Unavailable('Slack did not take a file.', { cause });
    });
    if (!ok) throw status < 500 ? new Refused(`http_${status}`) : new Unavailable('Slack did not take a file.');
    await calls
      .once(() =>
        client.files.completeUploadExternal({
          files: [{ id, title: name }],
          channel_id: channel,
          ...(thread ? { thread_ts: thread } : {}),
        }),
      )
      .catch((error: unknown) => {
        if (!(error instanceof Unanswered)) throw error; // it may stand there; it is not sent twice
      });
    return id;
  }

  async function remove(shown: string[]): Promise<void> {
    for (const file of shown.map(idIn))
      await calls
        .repeat(() => client.files.delete({ file }))
        .catch((error: unknown) => {
          if (!(error instanceof Refused)) throw error; // gone already
        });
  }

  return {
    async show(files, target, shown) {
      const now: string[] = [];
      for (const file of files) {
        const mark = markOf(file);
        const old = shown.find((one) => one.endsWith(` ${mark}`));
        now.push(old ?? `file ${await upload(file, target)} ${mark}`);
      }
      await remove(shown.filter((one) => !now.includes(one)));
      return now;
    },
    remove,
  };
}

const idIn = (shown: string) => shown.split(' ')[1] ?? '';
const markOf = (file: FileBlock) => createHash('sha256').update(JSON.stringify(file)).digest('hex').slice(0, 16);
