// A person in front of a channel: what they can do there, in words they see, and what they read.
import type { Account } from '../../../src/core/incoming.ts';
import type { View } from '../../../src/core/view.ts';
import type { TestParts } from '../../support/parts.ts';

/** One thing that stands before a person, a message or a form, as plain text. */
export type Seen = { id: string; text: string };

export type ChannelDriver = {
  parts: TestParts;
  /** Who acts, as the channel names them to the door. */
  account: Account;
  say(text: string): Promise<void>;
  /** @throws when no such button can be pressed */
  press(label: string): Promise<void>;
  /** Fills the open form and sends it: labels of fields, and of options, as they are shown. */
  fill(values: Record<string, string>): Promise<void>;
  /** Leaves the open form. */
  close(): Promise<void>;
  open(view: 'home'): Promise<void>;
  /** Puts a view before the person, as if a deed had answered with it. */
  show(view: View): Promise<void>;
  /** Everything that stands there, oldest first; what Home says has the id `home`. */
  seen(): Promise<Seen[]>;
  /** The labels of all buttons that can be pressed, without those of forms. */
  buttons(): Promise<string[]>;
  /** The button as it stands now, to be pressed later whatever became of it; where there can be one. */
  hold?(label: string): Promise<() => Promise<void>>;
  /** Sends the last deed once more, as the service does when it did not hear that it arrived. */
  again?(): Promise<void>;
};

/** What a channel does in its own way, on purpose. */
export type Ways = {
  /** What it says of its own, line by line, beside what it was given. */
  own: RegExp[];
  /** Closing a form says nothing: the service closes it and tells nobody. */
  closesSilently?: true;
  /** A form is asked one question after another, and has no button to send it. */
  asksOneByOne?: true;
};

export type OpenChannel = () => Promise<ChannelDriver>;
