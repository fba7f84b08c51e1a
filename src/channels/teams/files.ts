// Files of a view: Teams asks the person first, and takes the file only once they allow it, into their own OneDrive.
import { createHash } from 'node:crypto';
import type { Block, View } from '../../core/view.ts';
import type { FileContext, FileMessage } from './card-types.ts';
import { loopback } from './service-url.ts';

export type FileBlock = Extract<Block, { kind: 'file' }>;

export const filesIn = (view: View): FileBlock[] =>
  (view.kind === 'page' ? view.blocks : (view.reading ?? [])).filter((block) => block.kind === 'file');

export const fileMark = (file: FileBlock) =>
  createHash('sha256').update(JSON.stringify(file)).digest('base64url').slice(0, 16);

const usual = 'Tap Allow, and Teams puts it into your own OneDrive. Nobody else sees it there unless you share it.';
const summary = 'A file is ready.';

/** The question whether a file may be sent. @param description what is said above its two buttons */
export function consentFor(file: FileBlock, slot: string, description: string = usual): FileMessage {
  const context: FileContext = { slot, file: fileMark(file) };
  const content = {
    description,
    sizeInBytes: Buffer.byteLength(file.content),
    acceptContext: context,
    declineContext: context,
  };
  const contentType = 'application/vnd.microsoft.teams.card.file.consent';
  return { summary, attachment: { contentType, name: file.name, content } };
}

/** Where Teams says a file goes, once the person allowed it. */
export type UploadInfo = { name: string; contentUrl: string; uploadUrl: string; uniqueId: string; fileType: string };

/** The file where it lies now. */
export const fileCard = ({ name, contentUrl, uniqueId, fileType }: UploadInfo): FileMessage => ({
  summary: 'A file is in your OneDrive.',
  attachment: {
    contentType: 'application/vnd.microsoft.teams.card.file.info',
    name,
    contentUrl,
    content: { uniqueId, fileType },
  },
});

/** Where OneDrive and SharePoint take files, in each of Microsoft's clouds. */
const microsoft = /\.(?:sharepoint\.(?:com|us|cn|de)|sharepoint-df\.com|sharepoint-mil\.us)$/;

/** Whether a file of someone's may be sent there: the address comes from the person's own program. @param hosts besides Microsoft's own */
export function mayUploadTo(address: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (username !== '' || password !== '') return false;
  if (protocol === 'http:') return loopback.includes(hostname) && hosts.includes(hostname);
  return protocol === 'https:' && (microsoft.test(hostname) || hosts.includes(hostname));
}

const uploadWithinMs = 60_000;

/** One request, never repeated or led elsewhere: whether the file is there now. */
export async function upload({ content, type }: FileBlock, address: string): Promise<boolean> {
  const body = Buffer.from(content);
  const headers = {
    'content-type': type,
    'content-range': `bytes 0-${Math.max(0, body.length - 1)}/${body.length}`,
  };
  const signal = AbortSignal.timeout(uploadWithinMs);
  try {
    const response = await fetch(address, { method: 'PUT', headers, body, redirect: 'error', signal });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
