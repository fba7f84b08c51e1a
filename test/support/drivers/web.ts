// Someone at the local page: the Hono app, its HTML read as a browser shows it.
import { webApp } from '../../../src/channels/web/app.ts';
import type { ChannelDriver } from '../../contracts/channel/driver.ts';
import { ana, shippedLibrary, testParts } from '../parts.ts';
import { sendAs } from './send-as.ts';
import { articlesIn, buttonsOf, formOf, htmlText, type PressableHtml } from './web-html.ts';

const headers = { host: '127.0.0.1:3000' };

export async function driveWeb(): Promise<ChannelDriver> {
  const parts = testParts({ library: shippedLibrary() });
  const app = webApp(parts.door, parts.ports);
  let count = 0;
  let last = '';
  let atHome = false;

  const panes = async () => {
    const response = await app.request('/ana/items', { headers });
    return (await response.json()) as { home: string; talk: string };
  };
  const talk = async () => articlesIn((await panes()).talk);

  async function post(body: string): Promise<void> {
    last = body;
    const response = await app.request('/ana', { method: 'POST', headers, body });
    if (response.status !== 200) throw new Error(`the page answered ${response.status}`);
  }
  const send = (what: object) => post(JSON.stringify({ id: `event-${String(++count).padStart(4, '0')}`, what }));

  async function pressable(): Promise<PressableHtml[]> {
    const { home } = await panes();
    return (atHome ? articlesIn(home) : await talk()).flatMap(({ html }) => buttonsOf(html));
  }

  async function hold(label: string): Promise<() => Promise<void>> {
    const list = await pressable();
    const found = list.findLast((one) => one.label === label);
    if (!found) throw new Error(`no button “${label}” among ${list.map((one) => one.label)}`);
    return () => send({ kind: 'chose', stamp: found.stamp, choice: found.choice });
  }

  async function openForm() {
    const article = (await talk()).findLast(({ html }) => html.includes('<form'));
    if (!article) throw new Error('no form is open');
    return formOf(article.html);
  }

  return {
    parts,
    account: ana,
    async say(text) {
      atHome = false;
      await send({ kind: 'said', text });
    },
    hold,
    press: async (label) => (await hold(label))(),
    async fill(values) {
      const { stamp, valuesWith } = await openForm();
      await send({ kind: 'filled', stamp, values: valuesWith(values) });
    },
    async close() {
      const { stamp } = await openForm();
      await send({ kind: 'chose', stamp, choice: 'cancel' });
    },
    async open() {
      atHome = true;
      await app.request('/ana', { headers });
    },
    show: (view) => sendAs(ana, view, parts.ports),
    async seen() {
      const { home, talk: said } = await panes();
      const answers = articlesIn(said).filter(({ by }) => by === 'porchlight');
      const standing = articlesIn(home).map(({ html }) => ({ id: 'home', text: htmlText(html) }));
      return [...standing, ...answers.map(({ id, html }) => ({ id, text: htmlText(html) }))];
    },
    buttons: async () => (await pressable()).map(({ label }) => label),
    again: () => post(last),
  };
}
