// What a line does to the person who hears it. Nothing of it is kept as a record.
import { askedIn } from '../core/asked.ts';
import { mostHeard } from '../core/family/kinds-of-line.ts';
import { askedInWords, moveInWords } from '../core/hear/in-plain-words.ts';
import { type Block, choices, note, page, text } from '../core/view.ts';
import { type Outcome, type Presses, type Turn, toAsker } from './turn.ts';

export const noticePresses: Presses = {
  'ask-notice': ({ about }, turn) => noticeLine(about.draft ?? '', about.said ?? '', turn),
};

/** Typed words: a line, and what the parent said before it where it is given ("they: …"). */
export function notice(typed: string, turn: Turn): Outcome {
  const { draft, said } = askedIn(typed);
  return noticeLine(draft, said, turn);
}

function noticeLine(line: string, previous: string, turn: Turn): Outcome {
  if (!line) return { now: [toAsker(page(undefined, [note(howTo)]), turn)] };
  const heard = turn.library.hear({ text: line.slice(0, mostHeard), ...(previous ? { previous } : {}) });
  const also = heard.also.map((one) => one.replaceAll('-', ' ')).join(', ');
  const facts = [
    { label: 'What it is', value: moveInWords(heard.move) },
    ...askedInWords(heard),
    ...(also ? [{ label: 'Also', value: also }] : []),
  ];
  const { buttons } = turn.library.content.words;
  const blocks: Block[] = [
    text(`“${shortened(line)}”`),
    { kind: 'facts', facts },
    text(heard.because),
    choices([
      { id: 'suggest', label: buttons.suggest, main: true },
      { id: 'practice', label: buttons.practice },
    ]),
  ];
  const about = { draft: line.slice(0, mostHeard), said: previous.slice(0, mostHeard) };
  const view = page('What this line does', blocks, about);
  return { now: [toAsker({ ...view, notice: 'There is an answer.' }, turn)] };
}

const howTo =
  'Type the line after it, as you would say it: “what does this do: why didn’t you call?” Add “they: …” for what was said just before.';

const shown = 240;
const shortened = (line: string) => (line.length > shown ? `${line.slice(0, shown).trimEnd()}…` : line);
