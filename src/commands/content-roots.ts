// Where content is read from.
import { fileURLToPath } from 'node:url';
import type { Settings } from '../config.ts';

/** Our content, then the agency's own. */
export function contentRoots({ CONTENT_DIR }: Pick<Settings, 'CONTENT_DIR'>): [string, ...string[]] {
  const ours = fileURLToPath(new URL('../../content', import.meta.url));
  return CONTENT_DIR ? [ours, CONTENT_DIR] : [ours];
}
