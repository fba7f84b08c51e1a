// Hearing on our own never-tuned lines: how often it is right, and how often it praises harm or blames honesty.
import { readFileSync } from 'node:fs';
import { openEar } from '../../dist/core/hear/ear.js';
import { blamingMoves, honestMoves, kindMoves, moves, unhelpfulMoves } from '../../dist/core/hear/move.js';
import { hear } from '../../dist/core/moves.js';
import { readExamples, readTrained } from '../../dist/library/read-examples.js';

const file = 'test/fixtures/measure/hear-kept.jsonl';
const must = {
  macroF1: 0.65,
  falsePraise: 0.05,
  falseBlame: 0.05,
  microsecondsPerLine: 200,
  lostByHaste: 0.03,
  unfair: 1.5,
};

export const variants = ['praise-first', 'question-mark', 'blames-first'];

export async function prove(broken) {
  const lines = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const listen = listener(broken);
  const heard = lines.map(listen);
  const microsecondsPerLine = Math.min(...Array.from({ length: rounds }, () => timeOf(lines, listen)));
  const hasty = lines.map((line) => listen({ ...line, text: line.text.replaceAll('?', '').toLowerCase() }));
  const whole = errorsOf(lines, heard);
  const groups = [...new Set(lines.map(({ group }) => group))].sort();
  const byGroup = Object.fromEntries(
    groups.map((group) => {
      const places = [...lines.keys()].filter((index) => lines[index].group === group);
      return [
        group,
        errorsOf(
          places.map((index) => lines[index]),
          places.map((index) => heard[index]),
        ),
      ];
    }),
  );
  const macroF1 = macroOf(lines, heard);
  const lost = macroF1 - macroOf(lines, hasty);
  const numbers = {
    lines: lines.length,
    macroF1: rounded(macroF1),
    falsePraise: whole.falsePraise,
    falseBlame: whole.falseBlame,
    microsecondsPerLine,
    byGroup,
  };
  return { numbers, problems: problemsOf(numbers, lost, whole) };
}

/** What else the machine does is no fault of ours: the best of a few rounds counts. */
const rounds = 5;

function timeOf(lines, listen) {
  const began = process.hrtime.bigint();
  for (const line of lines) listen(line);
  return Math.round(Number(process.hrtime.bigint() - began) / 1000 / lines.length);
}

/** How a line is heard; broken on purpose when asked, to show that the proof notices. */
function listener(broken) {
  const ear = openEar(readTrained('content'), readExamples(['content']));
  const listening = {
    undefined: ear,
    'question-mark': ear,
    'praise-first': { ...ear, caution: { ...ear.caution, kind: {}, honest: 2 } },
    'blames-first': {
      ...ear,
      caution: { ...ear.caution, kind: Object.fromEntries(kindMoves.map((move) => [move, 0])), honest: 9 },
    },
  }[broken];
  return ({ text, previous }) => {
    const { move } = hear({ text, previous }, listening);
    return broken === 'question-mark' && move.endsWith('-question') && !text.includes('?') ? 'other' : move;
  };
}

function problemsOf(numbers, lost, whole) {
  const problems = [];
  if (numbers.macroF1 < must.macroF1) problems.push(`macro-F1 ${numbers.macroF1}, at least ${must.macroF1} wanted`);
  for (const key of ['falsePraise', 'falseBlame', 'microsecondsPerLine']) {
    if (numbers[key] > must[key]) problems.push(`${key} ${numbers[key]}, at most ${must[key]} wanted`);
  }
  if (Math.abs(lost) > must.lostByHaste) problems.push(`without "?" and capitals ${rounded(lost)} of macro-F1 is lost`);
  for (const [group, errors] of Object.entries(numbers.byGroup)) {
    for (const key of ['falsePraise', 'falseBlame', 'wrong']) {
      const most = Math.max(whole[key], key === 'wrong' ? 0 : must[key]) * must.unfair;
      if (errors[key] > most) problems.push(`${key} ${errors[key]} for ${group}, at most ${rounded(most)} wanted`);
    }
  }
  return problems;
}

function errorsOf(lines, heard) {
  const share = (from, to) => {
    const places = [...lines.keys()].filter((index) => from.includes(lines[index].move));
    return rounded(places.filter((index) => to.includes(heard[index])).length / Math.max(1, places.length));
  };
  const wrong = lines.filter(({ move }, index) => move !== heard[index]).length / lines.length;
  return {
    lines: lines.length,
    falsePraise: share(unhelpfulMoves, kindMoves),
    falseBlame: share(honestMoves, blamingMoves),
    wrong: rounded(wrong),
  };
}

function macroOf(lines, heard) {
  const scores = moves.map((move) => {
    const right = lines.filter((line, index) => line.move === move && heard[index] === move).length;
    const either = lines.filter((line) => line.move === move).length + heard.filter((one) => one === move).length;
    return either === 0 ? 1 : (2 * right) / either;
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

const rounded = (value) => Math.round(value * 1000) / 1000;
