// The local page: the same views as Slack and Teams, for trying Porchlight out.
import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { html } from 'hono/html';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { type Item, readConversation } from '../../app/conversation.ts';
import type { Door } from '../../app/door.ts';
import { findPerson } from '../../app/people.ts';
import { directOf, homeOf } from '../../app/places.ts';
import type { Ports } from '../../app/ports.ts';
import { type Place, valuesSchema } from '../../core/incoming.ts';
import { zoneIn } from '../zone-in.ts';
import { icon, pickDocument, talkDocument } from './document.ts';
import { accountOf, type ExamplePerson, examplePeople } from './example-people.ts';
import { viewHtml } from './html.ts';
import type { Html } from './html-type.ts';
import { protect } from './protect.ts';

const mostBytes = 256 * 1024;
const tooLarge =
  'That is more than this page can take at once. Send the few sentences that matter most; your text is still in the box.';

const nobody = 'There is no such person here. Go to / and pick one.';

const bodySchema = z.object({
  id: z.string().min(8).max(100),
  /** The time zone the browser is set to. */
  zone: z.string().max(60).optional().catch(undefined),
  what: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('said'), text: z.string() }),
    z.object({ kind: z.literal('chose'), stamp: z.string(), choice: z.string() }),
    z.object({ kind: z.literal('filled'), stamp: z.string(), values: valuesSchema }),
  ]),
});

export function webApp(door: Door, ports: Ports): Hono {
  const app = new Hono();
  app.use(protect);
  app.get('/', (context) => context.html(pickDocument(examplePeople)));
  app.get('/page.css', (context) => asset(context, 'page.css', 'text/css'));
  app.get('/page.js', (context) => asset(context, 'page.js', 'text/javascript'));
  app.get('/icon.svg', (context) => context.body(icon, 200, { 'Content-Type': 'image/svg+xml' }));
  app.get('/:person', async (context) => {
    const person = personNamed(context.req.param('person'));
    if (!person) return context.text(nobody, 404);
    await meetEveryone(ports);
    await openHome(person, door, ports);
    const { home, talk } = await panes(person, ports);
    return context.html(talkDocument(person, home, talk));
  });
  app.get('/:person/items', async (context) => {
    const person = personNamed(context.req.param('person'));
    if (!person) return context.json({ problem: nobody }, 404);
    const { home, talk } = await panes(person, ports);
    return context.json({ home: String(await home), talk: String(await talk) });
  });
  app.get('/:person/events', (context) => events(context, personNamed(context.req.param('person')), door, ports));
  app.post(
    '/:person',
    bodyLimit({ maxSize: mostBytes, onError: (context) => context.json({ problem: tooLarge }, 413) }),
    (context) => take(context, personNamed(context.req.param('person')), door, ports),
  );
  app.onError((error, context) => {
    ports.log.error('the page failed', error, { path: context.req.routePath });
    return context.json(
      { problem: 'Something went wrong on our side. Your text is still in the box; please try again.' },
      500,
    );
  });
  return app;
}

async function take(context: Context, person: ExamplePerson | undefined, door: Door, ports: Ports) {
  const body = bodySchema.safeParse(await context.req.json().catch(() => undefined));
  if (!person) return context.json({ problem: nobody }, 404);
  if (!body.success) return context.json({ problem: 'That could not be read. Load the page again and retry.' }, 400);
  const { id, what, zone } = body.data;
  const account = { ...accountOf(person), ...zoneIn(zone) };
  const { id: personId } = await findPerson(account, ports);
  const place: Place = { key: directOf(personId), audience: 'private' };
  const { turn, heldBack } = await door.take({ id, at: ports.clock(), person: account, place, what });
  await turn;
  return context.json({ done: true, ...(heldBack ? { heldBack } : {}) });
}

/** The people of the page know one another from the start: one can name another before they have come. */
async function meetEveryone(ports: Ports): Promise<void> {
  for (const person of examplePeople) await findPerson(accountOf(person), ports);
}

async function openHome(person: ExamplePerson, door: Door, { clock, ids }: Ports): Promise<void> {
  const what = { kind: 'opened', view: 'home' } as const;
  const place: Place = { key: `web:${person.id}`, audience: 'private' };
  const { turn } = await door.take({ id: ids(), at: clock(), person: accountOf(person), place, what });
  await turn;
}

async function panes(person: ExamplePerson, ports: Ports): Promise<{ home: Html; talk: Html }> {
  const { id } = await findPerson(accountOf(person), ports);
  const [home, talk] = await Promise.all([
    readConversation(homeOf(id), ports.store),
    readConversation(directOf(id), ports.store),
  ]);
  return { home: html`${home.map(itemHtml)}`, talk: html`${talk.map(itemHtml)}` };
}

function itemHtml(item: Item): Html {
  const key = `i-${Buffer.from(item.id).toString('base64url')}`;
  const content = item.by === 'person' ? html`<p>${item.text}</p>` : viewHtml(item.view, key);
  return html`<article id="${key}" data-version="${item.version}" class="${item.by}" aria-label="${item.by === 'person' ? 'You' : 'Porchlight'}">${content}</article>`;
}

function events(context: Context, person: ExamplePerson | undefined, door: Door, ports: Ports) {
  if (!person) return context.json({ problem: nobody }, 404);
  return streamSSE(context, async (stream) => {
    const { id } = await findPerson(accountOf(person), ports);
    const mine = [homeOf(id), directOf(id)];
    const stop = door.onChange((places) => {
      if (places.some((place) => mine.includes(place))) void stream.writeSSE({ event: 'changed', data: '' });
    });
    stream.onAbort(stop);
    while (!stream.aborted) {
      await stream.writeSSE({ event: 'alive', data: '' });
      await stream.sleep(20_000);
    }
  });
}

const personNamed = (id: string) => examplePeople.find((person) => person.id === id);

function asset(context: Context, name: string, type: string) {
  return context.body(readFileSync(new URL(`./page/${name}`, import.meta.url)), 200, {
    'Content-Type': `${type}; charset=utf-8`,
  });
}
