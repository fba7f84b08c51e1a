// One way to ask whether words for a job may be shown.
import { type ClaimProblem, checkClaims } from './check-claims.ts';
import { checkLine, type LineProblem } from './check-line.ts';
import type { ClaimWords, LineWords, VoiceJob } from './job.ts';

export type WordingProblem = LineProblem | ClaimProblem;

/** What is wrong with the words, each named once; none means they may be shown. */
export type Check = (job: VoiceJob, words: LineWords | ClaimWords, instructions: string) => WordingProblem[];

export const checkWords: Check = (job, words, instructions) => {
  if (job.kind === 'family-line')
    return 'line' in words ? [...new Set(checkLine(job, words, instructions))] : ['length'];
  return 'claims' in words ? checkClaims(job, words, instructions) : ['missing or extra'];
};
