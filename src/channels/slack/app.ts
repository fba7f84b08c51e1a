// The Slack app on Bolt: read what came, let the door keep it, acknowledge, and let the turn go on.
import { App, type Logger, type LogLevel, type Receiver, type RespondFn, type webApi } from '@slack/bolt';
import type { Door } from '../../app/door.ts';
import type { Ports } from '../../app/ports.ts';
import type { Calls } from './calls.ts';
import type { InLine, Submitted } from './in-line.ts';
import { type Did, type Read, readAction, readCommand, readEvent, readShortcut, readSubmission } from './read.ts';
import { commands, events } from './surface.ts';
import { type Around, createTake, type Take } from './take.ts';
import type { Workspace } from './workspace.ts';

/** Who this app is in its one workspace. */
export type Identity = { team: string; botUser: string; bot: string };

export type SlackParts = {
  receiver: Receiver;
  token: string;
  identity: Identity;
  clientOptions: webApi.WebClientOptions;
  logger: Logger;
  client: webApi.WebClient;
  calls: Calls;
  workspace: Workspace;
  inLine: InLine;
  door: Door;
  ports: Ports;
};

/** How long a submission may wait for its answer before it closes. */
const submissionMs = 2_500;

type Ack = (answer?: Submitted) => Promise<void>;

export function slackApp(parts: SlackParts): App {
  const { receiver, token, identity, clientOptions, logger, calls, ports } = parts;
  const { botUser: botUserId, bot: botId, team: teamId } = identity;
  const app = new App({
    receiver,
    authorize: async () => ({ botToken: token, botId, botUserId, teamId }),
    clientOptions,
    logger,
    logLevel: 'warn' as LogLevel.WARN,
  });
  const take = createTake(parts);
  const takeAndAck = async (read: Read, ack: Ack, around: Around) => {
    if (read.kind === 'did') await take(read, around);
    await ack();
  };

  app.command(commands[0], ({ body, ack, respond }) => takeAndAck(readCommand(body), () => ack(), { respond }));
  app.shortcut(/.*/s, ({ body, ack, ...rest }) => {
    const respond = 'respond' in rest ? { respond: rest.respond as RespondFn } : {};
    return takeAndAck(readShortcut(body), () => ack(), respond);
  });
  app.action(/.*/s, ({ body, ack, respond }) => takeAndAck(readAction(body), () => ack(), { respond }));
  app.view(/.*/s, async ({ body, ack }) => {
    const read = readSubmission(body);
    const answer = read.kind === 'did' ? await submitted(read, take) : undefined;
    await (ack as Ack)(answer);
  });
  for (const event of events) {
    // Bolt acknowledges an event once its listeners have ended.
    app.event(event, async ({ body }) => {
      const read = readEvent(body);
      if (read.kind === 'did') await take(read, {});
      if (read.kind !== 'gone') return;
      calls.stop();
      ports.log.warn('Slack removed the app; nothing is sent any more', {});
    });
  }
  return app;
}

/** The answer a submission gets in line: errors, another form, or nothing, which closes it. */
async function submitted(read: Did, take: Take): Promise<Submitted | undefined> {
  return new Promise<Submitted | undefined>((resolve, reject) => {
    let open = true;
    const close = (answer?: Submitted) => {
      const first = open;
      open = false;
      resolve(answer);
      return first;
    };
    const timer = setTimeout(close, submissionMs);
    take(read, { submission: close })
      .then((taken) => taken?.turn)
      .then((answer) => {
        // A form is shown by its sender, which answers here; anything else closes the modal.
        if (!answer?.now.some(({ to, view }) => to === 'here' && view.kind === 'form')) close();
      })
      .catch(reject)
      .finally(() => !open && clearTimeout(timer));
  });
}
