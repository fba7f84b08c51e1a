// A voice that says what a test has written down: it fails on a call nobody expected, and on a reply nobody asked for.
import type { Voice, VoiceAnswer, VoiceFailure } from '../../src/app/ports.ts';
import { checkWords } from '../../src/core/wording/check.ts';
import type { ClaimWords, JobKind, LineWords, VoiceJob } from '../../src/core/wording/job.ts';

/** Words as a model gave them, why there are none, or a function of the job, which may wait. */
export type Scripted =
  | { line: string }
  | ClaimWords
  | { fails: VoiceFailure }
  | ((job: VoiceJob) => Promise<Scripted> | Scripted);

export type ScriptedVoice = Voice & {
  /** Every job it was given, in order. */
  jobs: VoiceJob[];
  /** @throws Error when replies are left, or when it was asked too often */
  done(): void;
};

/** Words that a check refuses come back as such: no test shows what a person would not have seen. */
export function scriptedVoice(
  replies: Scripted[],
  kinds: readonly JobKind[] = ['family-line'],
  tokens = { input: 100, cached: 0, output: 10 },
): ScriptedVoice {
  const jobs: VoiceJob[] = [];
  const left = [...replies];
  let unexpected = 0;
  const answerTo = async (job: VoiceJob, next: Scripted): Promise<VoiceAnswer<LineWords | ClaimWords>> => {
    const reply = typeof next === 'function' ? await next(job) : next;
    if (typeof reply === 'function') return answerTo(job, reply);
    if ('fails' in reply) return { kind: 'unavailable', reason: reply.fails, tokens, refused: [] };
    const refused = checkWords(job, reply, 'no instructions here');
    if (refused.length > 0) return { kind: 'unavailable', reason: 'checks', tokens, refused };
    return { kind: 'said', words: reply, by: 'a script', prompt: 'prompt01', content: 'content1', tokens, refused: [] };
  };
  const say = async (job: VoiceJob) => {
    jobs.push(job);
    const next = left.shift();
    if (next === undefined) {
      unexpected++;
      return { kind: 'unavailable', reason: 'away', tokens, refused: [] } as const;
    }
    return answerTo(job, next);
  };
  return {
    name: 'a script',
    words: (kind) => kinds.includes(kind),
    say: say as Voice['say'], // the script's author answers for the kind of words
    jobs,
    done() {
      if (unexpected > 0) throw new Error(`the voice was asked ${unexpected} times more than the script says`);
      if (left.length > 0) throw new Error(`${left.length} replies of the script were not asked for`);
    },
  };
}
