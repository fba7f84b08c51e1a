// Ask: the question someone was going to ask, or what a parent just said, becomes questions worth asking.
import { type Asked, askedIn } from '../core/asked.ts';
import type { Content } from '../core/content.ts';
import { textIn } from '../core/incoming.ts';
import { questionsOn } from '../core/questions/on-topic.ts';
import type { Advice } from '../core/questions.ts';
import { stemsOf, wordsOf } from '../core/text.ts';
import { topicsIn } from '../core/topics.ts';
import type { Form, Outgoing, Page } from '../core/view.ts';
import { formAgain } from './form-again.ts';
import { nothingSaid } from './help.ts';
import { type Openings, type Outcome, type Press, type Presses, type Turn, toAsker } from './turn.ts';
import { advicePage, onTopicPage } from './views/ask.ts';
import { withChoice } from './views/worded.ts';

const askFormId = 'ask';
const slot = 'ask-form';
const mostDraft = 1_000;

export const askPresses: Presses = {
  [askFormId]: (press, turn) => (turn.incoming.what.kind === 'filled' ? fillAsk(press, turn) : askForDraft(turn)),
  suggest: ({ about }, turn) => advise({ draft: about.draft ?? '', said: about.said ?? '' }, turn),
};

export const askOpenings: Openings = { [askFormId]: askForDraft };

/** Typed words: a draft, what a parent said, or both ("… they: …"). */
export function ask(text: string, turn: Turn): Outcome {
  const asked = askedIn(text);
  return asked.draft || asked.said ? advise(asked, turn) : askForDraft(turn);
}

/** Someone else's message: what a parent or a colleague said. Answered beside it, for the asker alone. */
export function askOnQuoted(text: string, turn: Turn): Outcome {
  const outcome = advise({ draft: '', said: text.trim() }, turn);
  return { ...outcome, now: outcome.now.map((one) => ({ ...one, to: 'here' })) };
}

/** From the bank where it has the topic, or else made for it. @returns undefined when nothing is known about it */
export function askOnTopic(about: string, turn: Turn): Outcome | undefined {
  const { content } = turn.library;
  const found = questionsOn(about, content.questions, content.topics);
  if (!found) return askOnMatter(about, turn);
  const scenario = talkAbout([found.topic.id], content);
  return { now: [toAsker(onTopicPage(found, content, { scenario }), turn)] };
}

/** Only lines that name it: what fits anything says nothing about it. */
function askOnMatter(about: string, turn: Turn): Outcome | undefined {
  const { content, search, ask } = turn.library;
  if (search(about, 1).length === 0) return undefined;
  const stems = new Set(stemsOf(about));
  const { suggestions, ...advice } = ask({ draft: about });
  const onIt = suggestions
    .filter(({ text }) => stemsOf(text).some((stem) => stems.has(stem)))
    .map((one) => (one.kind === 'softer' ? { ...one, kind: 'inviting' as const } : one));
  if (onIt.length === 0) return undefined;
  const { notice: _none, ...rest } = { ...advice, read: { ...advice.read, effect: '' }, suggestions: onIt };
  const notes = { draft: '', said: '', scenario: undefined };
  return { now: [toAsker(advicePage(rest, content, notes), turn)] };
}

function askForDraft(turn: Turn): Outcome {
  return { now: [{ to: 'here', slot, view: askForm(turn.library.content) }] };
}

function fillAsk({ values }: Press, turn: Turn): Outcome {
  const draft = textIn(values, 'draft');
  const said = textIn(values, 'said');
  if (draft || said) return advise({ draft, said }, turn);
  const errors = { draft: 'Write your question, or below it what the parent said. One of the two is enough.' };
  return { now: [formAgain(askForm(turn.library.content), slot, values, errors, turn)] };
}

function advise(asked: Asked, turn: Turn): Outcome {
  if (wordsOf(`${asked.draft} ${asked.said}`).length === 0) return nothingSaid(turn);
  return { now: [adviceOn(asked, turn)] };
}

/** The press that has questions put in other words. */
export const wordRewritesPress = 'ask-worded';

/** @param slot where it stands, when it stands somewhere already; @param worded puts its lines in other words */
export function adviceOn(
  { draft, said }: Asked,
  turn: Turn,
  slot?: string,
  worded: (advice: Advice) => Advice = (advice) => advice,
): Outgoing & { view: Page } {
  const { library, voice, person, ids } = turn;
  const advice = worded(library.ask({ draft, said: said || undefined }));
  const scenario = talkAbout(topicsIn(`${draft} ${said}`, library.content.topics), library.content);
  const shown = { draft: draft.slice(0, mostDraft), said: said.slice(0, mostDraft) };
  const view = advicePage(advice, library.content, { ...shown, scenario });
  const to = { person: person.id };
  if (!voice.words('rewrites') || advice.suggestions.length === 0) return { to, view };
  const here = slot ?? `advice-${ids()}`;
  const choice = { id: wordRewritesPress, label: library.content.words.buttons.worded };
  return { to, slot: here, view: withChoice({ ...view, about: { ...view.about, slot: here } }, choice) };
}

/** The talk to practice that is about most of these topics; undefined when none is. */
function talkAbout(topics: readonly string[], { scenarios, topics: known }: Content): string | undefined {
  const best = scenarios
    .map(({ id, title, about, topics: own }) => {
      const named = topicsIn([title, about, ...own.map((topic) => topic.title)].join(' '), known);
      return { id, shared: named.slice(0, mainTopics).filter((topic) => topics.includes(topic)).length };
    })
    .sort((a, b) => b.shared - a.shared)[0];
  return best && best.shared > 0 ? best.id : undefined;
}

const mainTopics = 4;

function askForm({ words: { buttons } }: Content): Form {
  return {
    kind: 'form',
    id: askFormId,
    title: buttons.ask,
    intro: 'One of the two is enough. Leave names out.',
    fields: [
      {
        kind: 'long',
        id: 'draft',
        label: 'What were you going to ask?',
        hint: 'As it comes; it need not be good.',
        most: mostDraft,
      },
      {
        kind: 'long',
        id: 'said',
        label: 'What did the parent just say?',
        hint: 'In their words, as near as you remember.',
        most: mostDraft,
      },
    ],
    submit: buttons.suggest,
  };
}
