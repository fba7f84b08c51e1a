// Slack on 127.0.0.1: the workspace that exists only here, answering over HTTP.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

/** @returns its address, such as http://127.0.0.1:1234/, below which are api/METHOD and everything else, the response URLs */
export async function slackHere(users) {
  const { bodyOf, localTeam, localWorkspace } = await import('../../dist/channels/slack/local/workspace.js');
  const workspace = localWorkspace(users);
  const server = createServer(async (request, response) => {
    const { status, body } = await workspace.answer(`http://here${request.url}`, bodyOf(await text(request)));
    workspace.calls.length = 0; // nobody looks at them
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    team: localTeam,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
