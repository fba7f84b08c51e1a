// A model as a Voice that never rejects: a limit on the whole, a breaker, every check, one silent second attempt.
import { createHash } from 'node:crypto';
import {
  BrokenCircuitError,
  type CircuitBreakerPolicy,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
} from 'cockatiel';
import type { Log, Tokens, Voice, VoiceAnswer, VoiceFailure } from '../app/ports.ts';
import type { Check, WordingProblem } from '../core/wording/check.ts';
import { type JobKind, type VoiceJob, type WordsOf, wordsSchemas } from '../core/wording/job.ts';
import { fillPrompt, type Prompt } from '../core/wording/prompt.ts';
import { noTokens, type Request, type Speaker, SpeakerFault, type Spoken } from './speaker.ts';

export type FallbackParts = {
  /** The provider's name, as people are told. */
  name: string;
  kinds: ReadonlySet<JobKind>;
  speaker: Speaker;
  prompts: Readonly<Record<JobKind, Prompt>>;
  check: Check;
  /** For the whole of it, a second attempt included. */
  limitMs: number;
  /** How long a model that failed often is left alone before one call asks whether it is back. */
  restMs: number;
  log: Log;
};

/** As many failures in a row as open the breaker. */
const mostFailures = 3;
const attempts = 2;
/** Failures of the provider; what a model says badly is no sign that it is away. */
const providerFailures: readonly VoiceFailure[] = ['slow', 'busy', 'away', 'settings'];
const mostTokens: Record<JobKind, number> = { 'family-line': 600, rewrites: 800, brief: 4_000, debrief: 1_500 };

export function fallbackVoice(parts: FallbackParts): Voice {
  const failing = handleWhen((error) => error instanceof SpeakerFault && providerFailures.includes(error.reason));
  const breaker = circuitBreaker(failing, {
    halfOpenAfter: parts.restMs,
    breaker: new ConsecutiveBreaker(mostFailures),
  });
  return {
    name: parts.name,
    words: (kind) => parts.kinds.has(kind),
    say: (job) => sayWithin(job, parts, breaker),
  };
}

async function sayWithin<J extends VoiceJob>(
  job: J,
  parts: FallbackParts,
  breaker: CircuitBreakerPolicy,
): Promise<VoiceAnswer<WordsOf<J>>> {
  const spent: Spent = { tokens: noTokens, refused: [] };
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), parts.limitMs);
  try {
    return await tryTwice(job, parts, breaker, limit.signal, spent);
  } catch (error) {
    return { kind: 'unavailable', reason: reasonOf(error, spent, parts.log), ...spent };
  } finally {
    clearTimeout(timer);
  }
}

type Spent = { tokens: Tokens; refused: string[] };

async function tryTwice<J extends VoiceJob>(
  job: J,
  { name, prompts, speaker, check }: FallbackParts,
  breaker: CircuitBreakerPolicy,
  signal: AbortSignal,
  spent: Spent,
): Promise<VoiceAnswer<WordsOf<J>>> {
  const prompt = prompts[job.kind];
  const instructions = fillPrompt(prompt, job.names);
  let avoid: WordingProblem[] = [];
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const request = requestFor(job, instructions, avoid);
    const spoken = await breaker.execute(() => withinLimit(speaker(request, signal), signal));
    spent.tokens = sum(spent.tokens, spoken.tokens);
    const words = read<J>(job, spoken.text);
    if (!words) {
      spent.refused.push('unreadable');
      continue;
    }
    avoid = check(job, words, prompt.text);
    if (avoid.length === 0)
      return { kind: 'said', words, by: name, prompt: prompt.hash, content: hashOf(job), ...spent };
    spent.refused.push(...avoid);
  }
  throw new SpeakerFault(avoid.length > 0 ? 'checks' : 'unreadable');
}

/** A speaker that does not listen to the signal is not waited for. */
function withinLimit(speaking: Promise<Spoken>, signal: AbortSignal): Promise<Spoken> {
  return new Promise((resolve, reject) => {
    const end = () => reject(new SpeakerFault('slow'));
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
    speaking.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
  });
}

/** `avoid` says by name what was wrong the first time. */
function requestFor(job: VoiceJob, instructions: string, avoid: readonly string[]): Request {
  const message = JSON.stringify(avoid.length > 0 ? { ...job.message, avoid } : job.message);
  const name = job.kind.replaceAll('-', '_');
  return { name, instructions, message, schema: wordsSchemas[job.kind], mostTokens: mostTokens[job.kind] };
}

/** Undefined when it is no JSON of the right shape; what it is instead is of no interest. */
function read<J extends VoiceJob>(job: J, text: string): WordsOf<J> | undefined {
  try {
    const result = wordsSchemas[job.kind].safeParse(JSON.parse(text));
    return result.success ? (result.data as WordsOf<J>) : undefined; // the schema of this job's kind
  } catch {
    return undefined;
  }
}

/** Anything but a fault of the provider's is a bug of ours: without it there is no model, and never no checks. */
function reasonOf(error: unknown, spent: Spent, log: Log): VoiceFailure {
  if (error instanceof BrokenCircuitError) return 'paused';
  if (!(error instanceof SpeakerFault)) {
    log.error('a voice failed', error, {});
    return 'away';
  }
  spent.tokens = sum(spent.tokens, error.tokens);
  return error.reason;
}

const sum = (a: Tokens, b: Tokens): Tokens => ({
  input: a.input + b.input,
  cached: a.cached + b.cached,
  output: a.output + b.output,
});

/** Of everything the words rest on. */
const hashOf = ({ names, message }: VoiceJob) =>
  createHash('sha256')
    .update(JSON.stringify([names, message]))
    .digest('hex')
    .slice(0, 8);
