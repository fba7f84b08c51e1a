// The words of the invented family a person is talking with: their names stay in what is said to them.
import type { Incoming } from '../core/incoming.ts';
import { type Scenario, speechesOf } from '../core/scenario.ts';
import { wordsOf } from '../core/text.ts';
import { personIdOf } from './people.ts';
import type { Ports } from './ports.ts';
import { isUnderWay, sessionHere } from './sessions.ts';

export const noStory: ReadonlySet<string> = new Set();
const read = new WeakMap<Scenario, ReadonlySet<string>>();

/** Lower-case words; none where no practice session is under way. */
export async function storyHere(incoming: Incoming, { store, library }: Ports): Promise<ReadonlySet<string>> {
  const { what, place, person, at } = incoming;
  if (what.kind !== 'said' || place.audience === 'shared') return noStory;
  const id = await personIdOf(person, store);
  if (id === undefined) return noStory;
  const session = await sessionHere({ person: { id }, store, incoming });
  const scenario = library.content.scenarios.find((one) => one.id === session?.rehearsal.scenario);
  return session && scenario && isUnderWay(session, at) ? wordsOfStory(scenario) : noStory;
}

function wordsOfStory(scenario: Scenario): ReadonlySet<string> {
  const known = read.get(scenario);
  if (known) return known;
  const { title, about, people, names, underneath, topics } = scenario;
  const texts = [title, about, ...names, ...underneath, ...people.flatMap((one) => [one.name, one.about])];
  const words = new Set(
    [...texts, ...topics.flatMap((topic) => topic.words), ...speechesOf(scenario).map(({ text }) => text)].flatMap(
      wordsOf,
    ),
  );
  read.set(scenario, words);
  return words;
}
