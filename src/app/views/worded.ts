// What stands on a page that a model words, worded, or could not word.
import type { Choice, Page } from '../../core/view.ts';
import { note } from '../../core/view.ts';
import type { VoiceFailure } from '../ports.ts';

/** Said where our own words stand because a model's could not. */
export const whyOurs: Record<VoiceFailure, string> = {
  off: '',
  slow: 'In our own words: the language model took too long.',
  busy: 'In our own words: the language model is busy.',
  away: 'In our own words: the language model could not be reached.',
  paused: 'In our own words: the language model has not answered for a while. It is tried again soon.',
  settings: 'In our own words: the language model did not accept our request. An admin can check its settings.',
  refused: 'In our own words: the language model would not say this.',
  unreadable: 'In our own words: the language model gave nothing we could use.',
  checks: 'In our own words: what the language model wrote did not pass our checks.',
  limit: 'In our own words: this month’s limit for the language model is reached.',
  interrupted: 'In our own words: Porchlight was interrupted.',
};

export const beingWorded =
  'A language model is putting this in other words. It takes a few seconds; what stands here is good as it is.';

/** Above the buttons, or at the end where there are none. */
export function withNote(view: Page, words: string): Page {
  if (!words) return view;
  const buttons = view.blocks.findLastIndex(({ kind }) => kind === 'choices');
  return { ...view, blocks: view.blocks.toSpliced(buttons < 0 ? view.blocks.length : buttons, 0, note(words)) };
}

/** As the last of its buttons. */
export function withChoice(view: Page, choice: Choice): Page {
  const last = view.blocks.findLastIndex(({ kind }) => kind === 'choices');
  const blocks = view.blocks.map((block, index) =>
    index === last && block.kind === 'choices' ? { ...block, choices: [...block.choices, choice] } : block,
  );
  return { ...view, blocks };
}
