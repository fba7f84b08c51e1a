// What Slack knows of Porchlight: its command, shortcuts and events. manifest.json names the same; a test compares them.
import { messageAction } from '../commands.ts';

export const commands = ['/coach'] as const;

/** The first opens a form from anywhere; the second is found in the menu of a message. */
export const shortcuts = ['prepare', messageAction.id] as const;

export const events = [
  'message',
  'app_home_opened',
  'agent_session_stopped',
  'app_uninstalled',
  'tokens_revoked',
] as const;
