// The voice that the settings ask for: our own words alone, or a model behind the rules. A model's code loads only then.
import { fileURLToPath } from 'node:url';
import type { Log, Ports } from '../app/ports.ts';
import { modelIn, type Settings } from '../config.ts';
import type { JobKind } from '../core/wording/job.ts';
import { offlineVoice } from '../models/offline.ts';
import type { Speaker } from '../models/speaker.ts';

/** For the whole of a line, a second attempt included. */
const limitMs = 6_000;
/** A brief or a look back is longer, and nobody waits in the middle of a talk for it. */
const restMs = 30_000;

export async function voiceFor(settings: Settings, log: Log): Promise<Pick<Ports, 'voice' | 'spending'>> {
  const kinds = kindsIn(settings);
  if (kinds.size === 0) return { voice: offlineVoice };
  const [{ fallbackVoice }, { readPrompts }, { checkWords }, speaker] = await Promise.all([
    import('../models/fallback.ts'),
    import('../library/read-prompts.ts'),
    import('../core/wording/check.ts'),
    speakerFor(settings),
  ]);
  const prompts = readPrompts(promptsRoot);
  const voice = fallbackVoice({
    name: nameIn(settings),
    kinds,
    speaker,
    prompts,
    check: checkWords,
    limitMs,
    restMs,
    log,
  });
  return { voice, spending: spendingIn(settings) };
}

const promptsRoot = fileURLToPath(new URL('../../prompts', import.meta.url));

export async function speakerFor(settings: Settings): Promise<Speaker> {
  const { openAiSpeaker } = await import('../models/openai.ts');
  return openAiSpeaker({ ...modelIn(settings), timeoutMs: limitMs });
}

/** Which texts a model words here; none without a model. */
function kindsIn({ OPENAI_API_KEY, OPENAI_BASE_URL, MODEL_PRACTICE, MODEL_REAL }: Settings): Set<JobKind> {
  if (!OPENAI_API_KEY && !OPENAI_BASE_URL) return new Set();
  const practice: JobKind[] = MODEL_PRACTICE === 'on' ? ['family-line'] : [];
  const real: JobKind[] = MODEL_REAL === 'on' ? ['rewrites', 'brief', 'debrief'] : [];
  return new Set([...practice, ...real]);
}

/** OpenAI, or the server's host and the model: whoever reads a line can tell whose words it is. */
export function nameIn(settings: Settings): string {
  const { baseUrl, model } = modelIn(settings);
  const host = baseUrl ? new URL(baseUrl).hostname : 'OpenAI';
  return `${host.endsWith('openai.com') ? 'OpenAI' : host} (${model})`;
}

function spendingIn({
  MODEL_MONTHLY_TOKENS,
  MODEL_PRICE_IN,
  MODEL_PRICE_OUT,
}: Settings): NonNullable<Ports['spending']> {
  const priced = MODEL_PRICE_IN !== undefined && MODEL_PRICE_OUT !== undefined;
  return {
    mostTokens: MODEL_MONTHLY_TOKENS,
    pricePerMillion: priced ? { input: MODEL_PRICE_IN, output: MODEL_PRICE_OUT } : undefined,
  };
}
