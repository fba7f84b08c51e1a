// porchlight try-slack: the Slack app in the terminal, with no token and nothing kept.
import { createSlack } from '../channels/slack/connect.ts';
import { localReceiver } from '../channels/slack/local/receiver.ts';
import { slackInTerminal } from '../channels/slack/local/terminal.ts';
import { localWorkspace } from '../channels/slack/local/workspace.ts';
import type { Settings } from '../config.ts';
import { createLog } from './log.ts';
import { openParts } from './parts.ts';

export async function trySlack(
  settings: Settings,
  lines: AsyncIterator<string>,
  print: (text: string) => void,
): Promise<void> {
  const user = { id: 'U0YOU', name: 'there' };
  const workspace = localWorkspace([user]);
  const receiver = localReceiver();
  const slack = createSlack({ botToken: 'xoxb-local' }, createLog(), { fetch: workspace.fetch, receiver });
  const { door, ports, close } = await openParts(settings, true, { slack: slack.sender });
  const running = await slack.connect(door, ports);
  await slackInTerminal({ workspace, receiver, user, idle: () => door.idle(), lines, print });
  await running.stop();
  await close();
}
