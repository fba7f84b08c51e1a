// How something is asked: its form, its stance and what it is for.
import type { Build } from './grammar.ts';
import type { Judged, JudgedPart } from './judge.ts';
import { type Form, type Move, type QuestionFunction, questionMoves, reflectionMoves, type Stance } from './move.ts';
import { signs } from './signs.ts';

export type Question = { form: Form | null; stance: Stance | null; function: QuestionFunction | null };

const nothingAsked: Question = { form: null, stance: null, function: null };
const askingBuilds: readonly Build[] = [
  'asks-open',
  'asks-closed',
  'asks-why',
  'asks-leave',
  'invites',
  'states-asking',
];
export function questionOf(move: Move, { parts, neighbour }: Judged): Question {
  const asking = parts.filter(({ build }) => askingBuilds.includes(build));
  if (reflectionMoves.includes(move) && asking.length === 0) {
    const asked = parts.some((one) => one.part.asks || checks(one));
    return asked ? { form: 'closed', stance: 'neutral', function: 'clarify' } : nothingAsked;
  }
  if (asking.length === 0 && !questionMoves.includes(move)) return nothingAsked;
  const example =
    neighbour && neighbour.likeness > 0.8 && neighbour.example.move === move ? neighbour.example : undefined;
  return {
    form: example?.form ?? formOf(move, asking),
    stance: example?.stance ?? stanceOf(move, asking),
    function: example?.function ?? functionOf(move, asking),
  };
}

function formOf(move: Move, asking: readonly JudgedPart[]): Form {
  const whole = asking.filter(({ part, build }) => part.words.length > 2 && build !== 'states-asking');
  if (whole.length > 1) return 'stacked';
  const first = whole[0] ?? asking[0];
  switch (first?.build) {
    case 'asks-open':
    case 'asks-why':
      return 'open';
    case 'invites':
      return /^(?:can|could|would|will|do|are)$/.test(first.part.words[0] ?? '') ? 'closed' : 'statement';
    default:
      return move === 'open-question' && !first ? 'statement' : 'closed';
  }
}

function stanceOf(move: Move, asking: readonly JudgedPart[]): Stance {
  switch (move) {
    case 'leading-question':
    case 'minimising':
      return 'leading';
    case 'judgement':
    case 'confrontation':
      return 'judging';
    case 'unsolicited-advice':
      return 'advice-in-disguise';
    case 'asking-permission':
    case 'advice-with-permission':
      return 'inviting';
    case 'open-question':
      return openStance(asking);
    default:
      return 'neutral';
  }
}

const blaming = /^why (?:didnt|dont|wont|cant|havent|would|wouldnt|hasnt|isnt|arent|did) (?:you|he|she|we)\b/;
const plain = /^(?:what|whats|which|where|who|when) ?(?:is|are)? (?:a|an|the|your|one)\b/;

function openStance(asking: readonly JudgedPart[]): Stance {
  const words = asking.map(({ part }) => part.words.join(' '));
  if (words.some((one) => blaming.test(one))) return 'judging';
  if (words.some((one) => /^why\b/.test(one))) return 'neutral';
  return words.length > 0 && words.every((one) => plain.test(one) && !/\b(?:been|be like|like)$|\bbeen\b/.test(one))
    ? 'neutral'
    : 'inviting';
}

const starts =
  /\b(?:chance to|like to (?:start|begin|focus|talk|work|share|add|say|go)|want to (?:start|begin|focus|talk|work|share|add|say)|anything (?:else )?(?:you|youd|that)|on your mind|focus on|goal|begin|start)\b/;
const clarifying =
  /\b(?:when you say|do you mean|you mean|what do you mean|is that (?:right|correct|how|it)|did i (?:get|hear|understand)|am i|make sure i|for example|by that|clarify)\b/;

function functionOf(move: Move, asking: readonly JudgedPart[]): QuestionFunction {
  if (move === 'safety-question') return 'safety';
  if (move === 'asking-permission') return 'invite';
  const words = asking.map(({ part }) => part.words.join(' ')).join(' ');
  if (clarifying.test(words)) return 'clarify';
  if (move === 'open-question') return starts.test(words) ? 'invite' : 'explore';
  const isOpen = asking.some(({ build }) => build === 'asks-open' || build === 'asks-why' || build === 'invites');
  return isOpen ? 'explore' : 'check';
}

const checks = (part: JudgedPart) => signNames(part).some((name) => name === 'tag-right' || name === 'checks-back');

/** Names of the signs seen in a part. */
export const signNames = ({ found }: JudgedPart): string[] => found.flatMap(({ sign }) => signs[sign]?.name ?? []);
