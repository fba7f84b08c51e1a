// The Slack app on Bolt: read what came, let the door keep it, acknowledge, and let the turn go on.
import { App, type Logger, type LogLevel, type Receiver, type RespondFn, type webApi } from '@slack/bolt';
import type { Submitted } from './in-line.ts';
import { type Did, type Read, readAction, readCommand, readEvent, readShortcut, readSubmission } from './read.ts';
import { events } from './surface.ts';
import { type Around, createTake, type Take, type TakeParts } from './take.ts';

/** Who this app is in its one workspace. */
export type Identity = { team: string; botUser: string; bot: string };

export type SlackParts = TakeParts & {
  receiver: Receiver;
  token: string;
  clientOptions: webApi.WebClientOptions;
  logger: Logger;
};

/** How long a submission may wait for its answer before it closes. */
const submissionMs = 2_500;

type Ack = (answer?: Submitted) => Promise<void>;

const isOurs = (event: string) => events.some((ours) => ours === event);

export function slackApp(parts: SlackParts): App {
  const { receiver, token, identity, clientOptions, logger, calls, ports } = parts;
  const { botUser: botUserId, bot: botId, team: teamId } = identity;
  const app = new App({
    receiver,
    authorize: async () => ({ botToken: token, botId, botUserId, teamId }),
    clientOptions,
    logger,
    logLevel: 'warn' as LogLevel.WARN,
    ignoreSelf: false, // takeEvent does; each layer of Bolt copies everything once more
    convoStore: false, // nobody asks it, and it looks for each conversation and does not find it
  });
  const take = createTake(parts);
  const takeAndAck = async (read: Read, args: object) => {
    const { ack, respond } = args as { ack: Ack; respond?: RespondFn };
    const around: Around = respond ? { respond } : {};
    if (read.kind === 'did') await take(read, around).catch((error: unknown) => notKept(error, around));
    await ack();
  };
  const takeEvent = async (read: Read) => {
    if (read.kind === 'did' && read.user !== botUserId) await take(read, {});
    if (read.kind !== 'gone') return;
    calls.stop();
    ports.log.warn('Slack removed the app; nothing is sent any more', {});
  };

  // One for everything: Bolt would go through the chain of each listener at each request. What we do not know, such as
  // the button of an app that once had our name, is acknowledged and that is all.
  app.use(async (args) => {
    if ('event' in args) {
      // Bolt acknowledges an event once this has ended.
      if (isOurs(args.event.type)) await takeEvent(readEvent(args.body));
    } else if ('command' in args) await takeAndAck(readCommand(args.body), args);
    else if ('action' in args) await takeAndAck(readAction(args.body), args);
    else if ('shortcut' in args) await takeAndAck(readShortcut(args.body), args);
    else if ('view' in args) {
      const read = readSubmission(args.body);
      await (args.ack as Ack)(read.kind === 'did' ? await submitted(read, take) : undefined);
    }
  });
  return app;
}

/** It stays unacknowledged, and the person learns why, where Slack lets us say it. */
async function notKept(error: unknown, { respond }: Around): Promise<never> {
  const text = 'I could not take that in: my own storage failed, and nothing was kept. Please try again in a minute.';
  await respond?.({ response_type: 'ephemeral', text, replace_original: false }).catch(() => undefined);
  throw error;
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
    const taking = take(read, { submission: close });
    // Closed late rather than before it is kept.
    const closeWhenKept = () => void taking.then(() => close()).catch(() => undefined);
    const timer = setTimeout(closeWhenKept, submissionMs);
    taking
      // It is kept: a turn that fails is taken up again, and answers in the conversation.
      .then((taken) => taken?.turn.catch(() => undefined))
      .then((answer) => {
        // A form is shown by its sender, which answers here; anything else closes the modal.
        if (!answer?.now.some(({ to, view }) => to === 'here' && view.kind === 'form')) close();
      })
      .catch(reject)
      .finally(() => !open && clearTimeout(timer));
  });
}
