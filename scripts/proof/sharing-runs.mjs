// Many random stories of naming, sharing, reading, taking back and ending, each step checked against what is shared just then.
import fc from 'fast-check';
import { breakStore } from './sharing-broken.mjs';
import { readers, writers } from './sharing-people.mjs';
import { storyOf } from './sharing-story.mjs';

const longestStory = 25;
const entries = [0, 1];

const writer = fc.constantFrom(...writers);
const reader = fc.constantFrom(...readers);
const entry = fc.constantFrom(...entries);
const side = fc.constantFrom('as-worker', 'as-supervisor');

/** One step: what it is, and between whom. Steps that lead on come up more often than those that end something. */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('begin'), writer, reader }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('name'), writer, reader }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('decline'), writer, reader }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('set'), writer, reader }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('end'), writer, reader, side }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('share'), writer, reader, entry }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('shareOn'), nth: fc.nat(9), entry }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('takeBack'), writer, entry }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('change'), writer, entry }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('open'), writer, reader, entry }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('openShared'), nth: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('agenda'), writer, reader, print: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('queue'), reader }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('fillOld'), reader, nth: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('reopen'), reader, nth: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('sendAgain'), reader, nth: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('race'), writer, reader, entry }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('work') }) },
);

/** @returns how many stories were told, how many leaks the first that leaked had, and what is not kept */
export async function leaksIn({ runs, broken, say }) {
  const seen = { opened: 0, steps: 0, told: 0, leaks: [] };
  const property = fc.asyncProperty(
    fc.array(step, { minLength: 8, maxLength: longestStory, size: 'max' }),
    async (steps) => {
      const story = await storyOf((store) => breakStore(store, broken));
      for (const one of steps) await story.take(one);
      seen.opened += story.opened();
      seen.steps += steps.length;
      if (++seen.told % 100 === 0) say(`${seen.told} stories, ${seen.steps} steps, ${seen.opened} entries opened`);
      const leaks = story.leaks();
      if (leaks.length > 0) seen.leaks = leaks;
      return leaks.length === 0;
    },
  );
  const { failed, counterexample, numRuns, errorInstance } = await fc.check(property, {
    numRuns: runs,
    seed: 20_260_302,
    interruptAfterTimeLimit: 18 * 60_000,
    markInterruptAsFailure: true,
  });
  const problems = [];
  if (failed && seen.leaks.length > 0)
    problems.push(`${[...new Set(seen.leaks)].join('; ')}: ${JSON.stringify(counterexample?.[0])}`);
  else if (failed) problems.push(`the stories did not end: ${errorInstance?.stack ?? 'they took too long'}`);
  if (!failed && seen.opened < runs / 4)
    problems.push(`only ${seen.opened} entries were opened: nothing much was tried`);
  return { runs: numRuns, leaks: seen.leaks.length, problems };
}
