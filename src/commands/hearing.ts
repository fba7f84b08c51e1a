// Hearing for a command; what it needs loads only when a command hears.
import type { Settings } from '../config.ts';
import type { Hear } from '../core/rehearsal.ts';

export async function hearing(settings: Settings): Promise<Hear> {
  const [{ earFor }, { hear }] = await Promise.all([import('./notice.ts'), import('../core/moves.ts')]);
  const ear = earFor(settings);
  return (line) => hear(line, ear);
}
