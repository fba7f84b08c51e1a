// Where two people sit at the table: which of them a line is said to.
import type { Scenario } from '../scenario.ts';

/** By name at the beginning or the end of the line, else whoever spoke last; nobody where one person speaks. */
export function spokenTo(
  text: string,
  { people }: Pick<Scenario, 'people'>,
  lastSpeaker: string | undefined,
): { name: string; byName: boolean } | undefined {
  if (people.length < 2) return undefined;
  const called = people.find(({ name }) => isCalled(text, name.split(' ').at(-1) ?? name));
  if (called) return { name: called.name, byName: true };
  return lastSpeaker === undefined ? undefined : { name: lastSpeaker, byName: false };
}

const before =
  '(?:\\W*\\b(?:so|ok|okay|and|hey|hi|hello|well|now|mr|mrs|ms|thank you|thanks|what about|how about)\\b\\W*)*';

function isCalled(text: string, name: string): boolean {
  return new RegExp(
    `^${before}\\W*${name}\\s*(?:[,.!?:;]|$|(?:what|how|where|when|who|can|could|would|do|did|are|you|i|tell)\\b)|,\\s*(?:mr|mrs|ms)?\\.?\\s*${name}\\s*[?.!]*$`,
    'i',
  ).test(text.trim());
}
