// Slack on 127.0.0.1: the workspace that exists only here, answering over HTTP, and failing when it is told to.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { bodyOf, type LocalAnswer, type LocalUser, localWorkspace } from '../../src/channels/slack/local/workspace.ts';

type Body = Record<string, unknown>;

/** What becomes of a call: `take` lets the workspace do it. `lost`: the line is cut, and no answer comes. */
type Fate = (take: () => Promise<LocalAnswer>, body: Body) => Promise<LocalAnswer | 'lost'> | LocalAnswer | 'lost';

export type LoopbackSlack = Awaited<ReturnType<typeof loopbackSlack>>;

export const refusing = (error: string): LocalAnswer => ({ status: 200, body: { ok: false, error } });

export async function loopbackSlack(users: LocalUser[] = [{ id: 'U0ANA', name: 'Ana' }]) {
  const workspace = localWorkspace(users);
  const fates = new Map<string, Fate>();
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const method = path.startsWith('/api/') ? path.slice('/api/'.length) : 'response_url';
    const body = bodyOf(await text(request));
    const take = () => workspace.answer(`http://127.0.0.1${path}`, body);
    const answer = await (fates.get(method) ?? take)(take, body);
    if (answer === 'lost') return void request.destroy();
    const headers = { 'content-type': 'application/json', ...answer.headers };
    response.writeHead(answer.status, headers).end(JSON.stringify(answer.body));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    workspace,
    apiUrl: `${address}api/`,
    responseUrl: `${address}commands/C0GENERAL`,
    /** From here on this becomes of the calls of this method; without a fate they are done as usual. */
    when: (method: string, fate?: Fate) => void (fate ? fates.set(method, fate) : fates.delete(method)),
    /** Holds up the calls of this method: `came` resolves at the first one, `open` lets them go on. */
    hold(method: string, how: 'before' | 'after' = 'before') {
      const came = gate();
      const open = gate();
      fates.set(method, async (take) => {
        const done = how === 'after' ? await take() : undefined;
        came.open();
        await open.opened;
        return done ?? take();
      });
      return { came: came.opened, open: open.open };
    },
    called: (method: string) => workspace.calls.filter((call) => call.method === method).map(({ body }) => body),
    close() {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
