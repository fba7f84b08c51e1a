import { request } from 'node:http';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { findPerson } from '../../src/app/people.ts';
import type { Store } from '../../src/app/ports.ts';
import { webApp } from '../../src/channels/web/app.ts';
import { type Listening, servePage } from '../../src/channels/web/serve.ts';
import type { Block, Field, View } from '../../src/core/view.ts';
import { memoryStore } from '../../src/stores/memory.ts';
import { allBlocks, allFields, formOfAll, pageOfAll, stringsShown, withStrings } from '../support/all-views.ts';
import { ana, steppingClock, testParts } from '../support/parts.ts';
import { showTo } from '../support/show-to.ts';

const own = { host: '127.0.0.1:3000' };
const attack = `<script>alert("x")</script><img src='y' onerror=z>"'&`;
const words = 'mom canceled three times and money is short';

describe('the page', () => {
  it('lets one pick who one is, and gives each person their own Home', async () => {
    const { get } = page();
    const pick = await get('/');
    expect(pick.text).toContain('<a class="button" href="/ana">');
    const ana = await get('/ana');
    expect(ana.status).toBe(200);
    expect(ana.text).toContain('Hello, Ana');
    expect((await get('/ben')).text).toContain('Hello, Ben');
  });

  it('shows what was said and what was answered, to that person alone', async () => {
    const { get, say, items } = page();
    expect(await say(words)).toEqual({ status: 200, body: { done: true } });
    const { talk } = await items();
    expect(talk).toContain(`<p>${words}</p>`);
    expect(talk).toContain('What this visit is for');
    expect((await get('/ben/items')).text).not.toContain(words);
  });

  it('takes the same id once, however often it comes', async () => {
    const { post, items, ports, personId } = page();
    const body = JSON.stringify({ id: 'the-same-id', what: { kind: 'said', text: words } });
    const answers = await Promise.all([post(body), post(body), post(body)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const { talk } = await items();
    expect(talk.split(`<p>${words}</p>`)).toHaveLength(2);
    expect(await ports.store.list('visits', await personId())).toHaveLength(1);
  });

  it('goes by the time zone of the browser, and takes what is none for nothing', async () => {
    const { post, kept } = page();
    const send = (id: string, zone: unknown) =>
      post(JSON.stringify({ id, zone, what: { kind: 'said', text: 'home' } }));
    expect((await send('event-0001', 'Nowhere')).status).toBe(200);
    expect((await send('event-0002', 7)).status).toBe(200);
    expect((await kept()).map(({ value }) => value)).not.toContainEqual(
      expect.objectContaining({ channelZone: expect.anything() }),
    );
    await send('event-0003', 'Europe/Paris');
    expect((await kept()).map(({ value }) => value)).toContainEqual(
      expect.objectContaining({ channelZone: 'Europe/Paris' }),
    );
  });

  it('presses a button and fills a form by their stamps', async () => {
    const { items, press, fill } = page();
    await press('prepare', stampIn((await items()).home));
    await fill({ lately: words, minutes: '15' }, stampIn((await items()).talk));
    const { talk } = await items();
    expect(talk).toMatch(/<h3[^>]*>[^<]* · 15 minutes<\/h3>/);
    expect(talk).not.toContain('<form');
  });

  it('puts a form error beside its field, tied to it, with what was typed kept', async () => {
    const { items, press, fill } = page();
    await press('prepare', stampIn((await items()).home));
    await fill({ lately: '', kind: 'unsure', language: 'Somali "maay"' }, stampIn((await items()).talk));
    const { talk } = await items();
    const [, id] = /<p class="error" id="([^"]+)">Write a few words about the visit/.exec(talk) ?? [];
    expect(id).toBeDefined();
    expect(talk).toMatch(new RegExp(`<textarea [^>]*aria-describedby="[^"]*${id}"[^>]*aria-invalid="true"`));
    expect(talk).toContain('One answer needs another look.');
    expect(talk).toContain('value="Somali &quot;maay&quot;"');
  });

  it('serves its style and its icon with their types', async () => {
    const { app } = page();
    const style = await app.request('/page.css', { headers: own });
    expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(await style.text()).toContain(':root');
    const icon = await app.request('/icon.svg', { headers: own });
    expect(icon.headers.get('content-type')).toBe('image/svg+xml');
  });
});

describe('what was typed', () => {
  it('is text on the page, never markup', async () => {
    const { say, items } = page();
    await say(attack);
    const { talk } = await items();
    expect(talk).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
    expect(talk).not.toMatch(/<script|<img/);
  });

  it('is text in a form that comes back, inside attributes too', async () => {
    const { items, press, fill } = page();
    await press('prepare', stampIn((await items()).home));
    await fill({ lately: ' ', topics: attack, language: attack, kind: attack }, stampIn((await items()).talk));
    const { talk } = await items();
    expect(talk.split('value="&lt;script&gt;alert(&quot;x&quot;)').length - 1).toBe(2);
    expect(talk).not.toMatch(/<script|<img/);
  });

  const views: View[] = [pageOfAll, formOfAll];
  it.each(views)('changes no tag and no attribute of a $kind of everything, wherever it stands', async (view) => {
    const plain = skeleton(await shown(withStrings(view, () => 'plain')));
    const hostile = skeleton(await shown(withStrings(view, () => attack)));
    expect(plain.length).toBeGreaterThan(20);
    expect(hostile).toEqual(plain);
  });
});

const blockMarkup: Record<Block['kind'], RegExp> = {
  text: /<p>A plain sentence/,
  passage:
    /<h4>Ask before advice<\/h4>\s*<p>First listen to the whole of it\.<\/p><p>Then ask [^<]*<a class="mark"[^>]*>1<\/a><a class="mark"[^>]*>2<\/a><\/p>/,
  speech: /<figcaption>Dana<\/figcaption><blockquote>I already told[^<]*<\/blockquote>\s*<p class="cue">/,
  points:
    /<h4>Open with<\/h4><ul><li>Say why you came\.<a class="mark"[^>]*>2<\/a><\/li><li>Ask how the week was\.<\/li>/,
  facts:
    /<details class="sources"><summary>Sources \(2\)<\/summary><dl><div id="[^"]+-source-1"><dt>1<\/dt><dd>Check In/,
  pair: /<h4>You said<\/h4><p>Did you call them\?<\/p><\/div><div><h4>You could say<\/h4>/,
  note: /<p class="note">One phone number/,
  chart:
    /<figcaption>Seven of ten[^<]*<\/figcaption>\s*<div class="bar"><span>Open questions<\/span><meter min="0" max="7" value="7">/,
  choices: /<button type="button" class="main" data-choice="brief:15">A longer brief<\/button>/,
  file: /<a class="button" download="brief\.txt" href="data:text\/plain;charset=utf-8,The%20brief%20as%20a%20file\.">/,
};

const fieldMarkup: Record<Field['kind'], RegExp> = {
  short:
    /<label for="([^"]+)">Town or region<\/label>.*<input type="text" id="\1" name="town" value="Lansing" maxlength="60"/s,
  long: /<label for="([^"]+)">What happened lately\? <span class="needed">\(needed\)<\/span><\/label>.*<textarea id="\1" name="lately"/s,
  'one-of':
    /<fieldset class="field" role="radiogroup" aria-describedby="[^"]+" aria-invalid="true" aria-required="true"><legend>How long can you read\?.*<input type="radio" id="[^"]+" name="minutes" value="page" checked>/s,
  'some-of':
    /<legend>Who will be there\?<\/legend>.*<input type="checkbox" id="[^"]+" name="there" value="teen" checked aria-describedby="[^"]+" aria-invalid="true">/s,
  date: /<label for="([^"]+)">Which day\?<\/label>.*<input type="date" id="\1" name="day" value="2026-03-02"/s,
  time: /<label for="([^"]+)">What time\?<\/label>.*<input type="time" id="\1" name="hour" value="09:30"/s,
  person:
    /<label for="([^"]+)">Your supervisor<\/label>.*<select id="\1" name="supervisor"><option value="" selected>Choose…<\/option><option value="web:ana" >Ana</s,
};

describe('a view as HTML', () => {
  it.each(Object.values(allBlocks))('shows a $kind', async (block) => {
    expect(await shown(pageOfAll)).toMatch(blockMarkup[block.kind]);
  });

  it.each(Object.values(allFields))('asks a $kind question', async (field) => {
    expect(await shown(formOfAll)).toMatch(fieldMarkup[field.kind]);
  });

  it('offers many options as a list to pick from', async () => {
    const options = Array.from({ length: 7 }, (_, index) => ({ id: `o${index}`, label: `Option ${index}` }));
    const fields: Field[] = [{ kind: 'one-of', id: 'many', label: 'Which?', options }];
    const html = await shown({ ...formOfAll, fields, values: { many: 'o3' }, errors: {} });
    expect(html).toContain('<option value="o3" selected>Option 3</option>');
    expect(html).not.toContain('type="radio"');
  });

  const views: View[] = [pageOfAll, formOfAll];
  it.each(views)('loses nothing of a $kind', async (view) => {
    const html = decodeURIComponent(await shown(view));
    expect(stringsShown(view).filter((text) => !html.includes(text))).toEqual([]);
  });

  it.each(views)('points every mark, label and note of a $kind at something that is there, once', async (view) => {
    const html = await shown(view);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const wanted = [...html.matchAll(/ (?:href="#|for="|aria-describedby="|aria-labelledby=")([^"]+)"/g)];
    const named = wanted.flatMap(([, list = '']) => list.split(' '));
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('who may talk to the page', () => {
  const hosts = ['porchlight.example', 'porchlight.example:3000', '127.0.0.1.example', '192.168.1.5:3000', ''];
  it.each(hosts)('refuses the host "%s"', async (host) => {
    const { app } = page();
    const response = await app.request('/', { headers: { host } });
    expect(response.status).toBe(403);
    expect(await response.text()).toBe('This page answers on 127.0.0.1 only.');
  });

  it.each(['127.0.0.1', 'localhost:3000', '[::1]:3000'])('answers to its own name "%s"', async (host) => {
    const { app } = page();
    expect((await app.request('/', { headers: { host } })).status).toBe(200);
  });

  const strangers: { why: string; headers: Record<string, string> }[] = [
    { why: 'another origin', headers: { origin: 'https://elsewhere.example' } },
    { why: 'another port', headers: { origin: 'http://127.0.0.1:3001' } },
    { why: 'no origin of its own', headers: { origin: 'null' } },
    { why: 'another site', headers: { 'sec-fetch-site': 'cross-site' } },
    { why: 'a neighbour', headers: { 'sec-fetch-site': 'same-site' } },
  ];
  it.each(strangers)('refuses words from $why and keeps nothing', async ({ headers }) => {
    const { app, kept } = page();
    const response = await app.request('/ana', {
      method: 'POST',
      headers: { ...own, ...headers },
      body: sayBody(words),
    });
    expect(response.status).toBe(403);
    expect(await response.text()).toBe('This page takes words only from itself.');
    expect(await kept()).toEqual([]);
  });

  it('takes words from itself', async () => {
    const { app } = page();
    const headers = { ...own, origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-origin' };
    expect((await app.request('/ana', { method: 'POST', headers, body: sayBody(words) })).status).toBe(200);
  });

  it.each(['/', '/ana', '/ana/items', '/nobody', '/page.css'])(
    'lets nothing foreign run in, frame or keep %s',
    async (path) => {
      const { app } = page();
      const { headers } = await app.request(path, { headers: own });
      const policy = headers.get('content-security-policy') ?? '';
      for (const rule of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"])
        expect(policy.split('; ')).toContain(rule);
      expect(policy).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toBe('no-store');
    },
  );

  it('holds to its own policy: no script, style or handler in the page itself', async () => {
    const { get } = page();
    for (const path of ['/', '/ana']) {
      const { text } = await get(path);
      expect(text).not.toMatch(/ style=|<style| on\w+=|<script(?! src="\/page\.js")/);
    }
  });
});

describe('what cannot be taken', () => {
  const bodies: { why: string; body: string }[] = [
    { why: 'nothing', body: '' },
    { why: 'no JSON', body: '{"id":' },
    { why: 'another shape', body: '[1, 2]' },
    { why: 'no id', body: JSON.stringify({ what: { kind: 'said', text: words } }) },
    { why: 'a short id', body: JSON.stringify({ id: 'short', what: { kind: 'said', text: words } }) },
    { why: 'a long id', body: JSON.stringify({ id: 'x'.repeat(101), what: { kind: 'said', text: words } }) },
    { why: 'an unknown kind', body: JSON.stringify({ id: 'event-0001', what: { kind: 'due', work: {} } }) },
    { why: 'words that are none', body: JSON.stringify({ id: 'event-0001', what: { kind: 'said', text: 7 } }) },
    {
      why: 'nested values',
      body: JSON.stringify({ id: 'event-0001', what: { kind: 'filled', stamp: 's', values: { a: {} } } }),
    },
  ];
  it.each(bodies)('answers $why with a sentence and keeps nothing', async ({ body }) => {
    const { post, kept } = page();
    const answer = await post(body);
    expect(answer).toEqual({
      status: 400,
      body: { problem: 'That could not be read. Load the page again and retry.' },
    });
    expect(await kept()).toEqual([]);
  });

  const declared = ['with', 'without'];
  it.each(declared)('refuses a huge body %s a declared length, and keeps nothing', async (declares) => {
    const { app, kept } = page();
    const text = sayBody('x'.repeat(300 * 1024));
    const headers = { ...own, ...(declares === 'with' ? { 'content-length': String(text.length) } : {}) };
    const body = declares === 'with' ? text : new Blob([text]).stream();
    const response = await app.request('/ana', { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({ problem: expect.stringContaining('more than this page can take') });
    expect(await kept()).toEqual([]);
  });

  it('knows nobody else: 404 with the way on, and nobody is made', async () => {
    const { app, get, kept } = page();
    const nobody = 'There is no such person here. Go to / and pick one.';
    expect(await get('/zoe')).toMatchObject({ status: 404, text: nobody });
    for (const [path, method] of [
      ['/zoe/items', 'GET'],
      ['/zoe/events', 'GET'],
      ['/zoe', 'POST'],
    ] as const) {
      const body = method === 'POST' ? { body: sayBody(words) } : {};
      const response = await app.request(path, { method, headers: own, ...body });
      expect([path, response.status, await response.json()]).toEqual([path, 404, { problem: nobody }]);
    }
    expect(await kept()).toEqual([]);
  });

  it('says so when keeping fails, and logs it without the words', async () => {
    const store = { ...memoryStore(steppingClock()), commit: () => Promise.reject(new Error(`disk full: ${words}`)) };
    const { say, log } = page(store);
    const answer = await say(words);
    expect(answer.status).toBe(500);
    expect(answer.body).toEqual({ problem: expect.stringContaining('please try again') });
    expect(JSON.stringify(answer.body)).not.toContain('disk');
    expect(log.lines).toMatchObject([{ level: 'error', event: 'the page failed', ids: { path: '/:person' } }]);
  });
});

describe('the server', () => {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const { close } of open.splice(0)) await close();
  });
  const serve = async (port: number): Promise<Listening> => {
    const listening = await servePage(page().app, port);
    open.push(listening);
    return listening;
  };

  it('serves the page over HTTP and stops when told to', async () => {
    const listening = await serve(await freePort());
    expect(await (await fetch(listening.address)).text()).toContain('Porchlight');
    await listening.close();
    await expect(fetch(listening.address)).rejects.toThrow();
  });

  it('takes the next free port when the wanted one is taken', async () => {
    const first = await serve(await freePort());
    const second = await serve(portOf(first));
    expect(portOf(second)).toBeGreaterThan(portOf(first));
    expect((await fetch(second.address)).status).toBe(200);
    expect((await fetch(first.address)).status).toBe(200);
  });

  it('listens on 127.0.0.1 only', async () => {
    const { address } = await serve(await freePort());
    expect(new URL(address).hostname).toBe('127.0.0.1');
    const port = Number(new URL(address).port);
    expect(await answersAt('127.0.0.1', port)).toBe(true);
    const others = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    const addresses = others.filter(({ internal, scopeid }) => !internal && !scopeid).map(({ address: one }) => one);
    for (const other of ['127.0.0.2', ...addresses])
      expect([other, await answersAt(other, port)]).toEqual([other, false]);
  });

  it('says which setting to change when there is no port left', async () => {
    await expect(servePage(page().app, 65_536)).rejects.toThrow('Set PAGE_PORT to another one.');
  });

  it('tells an open page that something changed, and only the person it concerns', async () => {
    const { app, say } = page();
    const events = await listen(app, '/ana/events');
    const others = await listen(app, '/ben/events');
    await say(words);
    expect(await events.until('event: changed')).toContain('event: changed');
    expect(await others.soFar()).not.toContain('event: changed');
    await Promise.all([events.stop(), others.stop()]);
  });
});

/** The app with Ana in front of it. */
function page(store?: Store) {
  const { door, ports, log } = testParts(store ? { store } : {});
  const app = webApp(door, ports);
  let count = 0;
  const nextId = () => `event-${String(++count).padStart(4, '0')}`;
  const get = async (path: string) => {
    const response = await app.request(path, { headers: own });
    return { status: response.status, text: await response.text() };
  };
  const post = async (body: string) => {
    const response = await app.request('/ana', { method: 'POST', headers: own, body });
    return { status: response.status, body: (await response.json()) as unknown };
  };
  const send = (what: object) => post(JSON.stringify({ id: nextId(), what }));
  const personId = async () => (await findPerson(ana, ports)).id;
  const items = async () => {
    await get('/ana');
    return JSON.parse((await get('/ana/items')).text) as { home: string; talk: string };
  };
  const kept = async () => ports.store.list('people', 'example');
  return {
    app,
    ports,
    log,
    get,
    post,
    items,
    kept,
    personId,
    say: (text: string) => send({ kind: 'said', text }),
    press: (choice: string, stamp: string) => send({ kind: 'chose', stamp, choice }),
    fill: (values: object, stamp: string) => send({ kind: 'filled', stamp, values }),
  };
}

const sayBody = (text: string) => JSON.stringify({ id: 'event-0001', what: { kind: 'said', text } });
const stampIn = (html: string) => /data-stamp="([^"]+)"/.exec(html)?.[1] ?? 'no stamp was found';

/** The conversation as HTML when it holds one view. */
async function shown(view: View): Promise<string> {
  const { items, ports } = page();
  await showTo(ana, view, ports);
  return (await items()).talk;
}

/** The tags with the names of their attributes, without any text. */
const skeleton = (html: string) => (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.replaceAll(/"[^"]*"/g, '""'));

const portOf = ({ address }: Listening) => Number(new URL(address).port);

/** A port that was free a moment ago, below the highest ones so that a next one exists. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

function answersAt(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request({ host, port, timeout: 500, headers: { host: '127.0.0.1' } }, (response) => {
      response.resume();
      resolve(true);
    });
    asked.once('timeout', () => asked.destroy()).once('error', () => resolve(false));
    asked.end();
  });
}

/** Reads a stream of events until it holds what is waited for. */
async function listen(app: ReturnType<typeof webApp>, path: string) {
  const response = await app.request(path, { headers: own });
  const reader = (response.body ?? new ReadableStream<Uint8Array>()).getReader();
  const decoder = new TextDecoder();
  const first = await reader.read();
  let seen = decoder.decode(first.value);
  return {
    async soFar() {
      const more = await Promise.race([reader.read(), setTimeout(50)]);
      return seen + decoder.decode(more?.value);
    },
    async until(text: string) {
      while (!seen.includes(text)) {
        const { value, done } = await reader.read();
        if (done) break;
        seen += decoder.decode(value);
      }
      return seen;
    },
    stop: () => reader.cancel(),
  };
}
