// The voice that the settings ask for: our own words alone, or a model behind the rules. A model's code loads only then.
import { fileURLToPath } from 'node:url';
import type { Log, Ports, Voice } from '../app/ports.ts';
import { modelIn, type Settings } from '../config.ts';
import type { JobKind } from '../core/wording/job.ts';
import { offlineVoice } from '../models/offline.ts';

/** For the whole of a line, a second attempt included. */
const limitMs = 6_000;
/** How long a model that failed often is left alone. */
const restMs = 30_000;

export async function voiceFor(settings: Settings, log: Log): Promise<Pick<Ports, 'voice' | 'spending'>> {
  const kinds = kindsIn(settings);
  if (kinds.size === 0) return { voice: offlineVoice };
  return { voice: await modelVoice(settings, kinds, log), spending: spendingIn(settings) };
}

/** The model that is set up, behind the checks. @throws ContentProblems when a prompt is not as it must be */
export async function modelVoice(settings: Settings, kinds: ReadonlySet<JobKind>, log: Log): Promise<Voice> {
  const [{ fallbackVoice }, { readPrompts }, { checkWords }, { openAiSpeaker }] = await Promise.all([
    import('../models/fallback.ts'),
    import('../library/read-prompts.ts'),
    import('../core/wording/check.ts'),
    import('../models/openai.ts'),
  ]);
  const speaker = openAiSpeaker({ ...modelIn(settings), timeoutMs: limitMs });
  const prompts = readPrompts(promptsRoot);
  const name = nameIn(settings);
  return fallbackVoice({ name, kinds, speaker, prompts, check: checkWords, limitMs, restMs, log });
}

const promptsRoot = fileURLToPath(new URL('../../prompts', import.meta.url));

export const hasModel = ({ OPENAI_API_KEY, OPENAI_BASE_URL }: Settings): boolean =>
  OPENAI_API_KEY !== undefined || OPENAI_BASE_URL !== undefined;

/** Which texts a model words here; none without a model. */
function kindsIn(settings: Settings): Set<JobKind> {
  if (!hasModel(settings)) return new Set();
  const practice: JobKind[] = settings.MODEL_PRACTICE === 'on' ? ['family-line'] : [];
  const real: JobKind[] = settings.MODEL_REAL === 'on' ? ['rewrites', 'brief', 'debrief'] : [];
  return new Set([...practice, ...real]);
}

/** OpenAI, or the server's host and the model: whoever reads a line can tell whose words it is. */
function nameIn(settings: Settings): string {
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
