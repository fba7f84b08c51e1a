// The browser's side of the local page: sends what was said, tapped or filled, and shows what the server renders.
const main = document.querySelector<HTMLElement>('main[data-person]');
const composer = document.querySelector<HTMLFormElement>('#composer');
const say = document.querySelector<HTMLTextAreaElement>('#say');
const problem = document.querySelector<HTMLElement>('#problem');
/** Which refresh was asked for last, and which is on the screen. */
let asked = 0;
let shown = 0;
/** What was sent and not answered: sent again it keeps its id, so that it takes effect once. */
let unanswered: { what: string; id: string } | undefined;

if (main && composer && say && problem) start(main, composer, say, problem);

function start(main: HTMLElement, composer: HTMLFormElement, say: HTMLTextAreaElement, problem: HTMLElement): void {
  const address = `/${main.dataset.person}`;
  const send = sender(address, problem);
  keepDraft(say, `porchlight-draft${address}`);

  composer.addEventListener('submit', async (event) => {
    event.preventDefault();
    const text = say.value;
    const sent = await send({ kind: 'said', text });
    if (sent === 'taken' && say.value === text) setText(say, '');
  });
  say.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    composer.requestSubmit();
  });
  main.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest<HTMLElement>('[data-choice]');
    const stamp = button?.closest<HTMLElement>('[data-stamp]')?.dataset.stamp;
    if (button && stamp) void send({ kind: 'chose', stamp, choice: button.dataset.choice });
    const mark = event.target.closest<HTMLAnchorElement>('a.mark');
    if (mark) document.querySelector(mark.hash)?.closest('details')?.setAttribute('open', '');
  });
  main.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement)) return;
    event.preventDefault();
    void sendForm(event.target, send);
  });
  const events = new EventSource(`${address}/events`);
  // What does not come now comes with the next change.
  const follow = () => void refresh(address).catch(() => undefined);
  for (const event of ['open', 'changed']) events.addEventListener(event, follow);
  window.addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** While it is on its way, what comes back in its place is as the server has it. */
async function sendForm(form: HTMLFormElement, send: (what: object) => Promise<Sent>): Promise<void> {
  form.dataset.sent = 'yes';
  const sent = await send({ kind: 'filled', stamp: form.dataset.stamp, values: valuesOf(form) });
  if (sent !== 'taken') delete form.dataset.sent;
}

/** What became of what was sent; `held-back`: its words are kept nowhere, so that they stay in the box. */
type Sent = 'taken' | 'held-back' | 'failed';

/** Sends one thing at a time, and shows what came of it. */
function sender(address: string, problem: HTMLElement): (what: object) => Promise<Sent> {
  let busy = false;
  return async (what) => {
    if (busy) return 'failed';
    busy = true;
    document.body.setAttribute('aria-busy', 'true');
    problem.textContent = '';
    try {
      const before = versions();
      const { problem: failed, heldBack } = await post(address, what);
      if (failed) problem.textContent = failed;
      await refresh(address);
      if (!failed) showNewest(before);
      return failed ? 'failed' : heldBack ? 'held-back' : 'taken';
    } catch {
      problem.textContent = 'Porchlight did not answer. Is it still running? Your text is still in the box.';
      return 'failed';
    } finally {
      busy = false;
      document.body.removeAttribute('aria-busy');
    }
  };
}

/** `problem` says why it was not taken. */
async function post(address: string, what: object): Promise<{ problem?: string; heldBack?: boolean }> {
  const same = JSON.stringify(what);
  if (unanswered?.what !== same) unanswered = { what: same, id: crypto.randomUUID() };
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: unanswered.id, what }),
  });
  const answer: { problem?: string; heldBack?: boolean } = await response.json();
  if (response.status < 500) unanswered = undefined;
  return answer;
}

/** An answer that was overtaken by a later one is not shown. */
async function refresh(address: string): Promise<void> {
  const turn = ++asked;
  const response = await fetch(`${address}/items`);
  const panes: Record<string, string> = await response.json();
  if (turn < shown) return;
  shown = turn;
  for (const list of document.querySelectorAll<HTMLElement>('[data-items]'))
    update(list, panes[list.dataset.items ?? ''] ?? '');
}

/** Keeps what is being written over a reload of the page. */
function keepDraft(say: HTMLTextAreaElement, key: string): void {
  say.addEventListener('input', () => {
    grow(say);
    sessionStorage.setItem(key, say.value);
  });
  setText(say, sessionStorage.getItem(key) ?? '');
}

function setText(say: HTMLTextAreaElement, text: string): void {
  say.value = text;
  say.dispatchEvent(new Event('input'));
}

/** Replaces only what changed, so that a half-filled form and the reader's place stay as they are. */
function update(list: HTMLElement, html: string): void {
  const fresh = [...new DOMParser().parseFromString(html, 'text/html').body.children].filter(
    (node) => node instanceof HTMLElement,
  );
  const ids = new Set(fresh.map(({ id }) => id));
  for (const old of [...list.children]) if (!ids.has(old.id)) old.remove();
  fresh.forEach((node, index) => {
    const old = document.getElementById(node.id);
    if (old?.dataset.version === node.dataset.version) return;
    if (old) {
      carryOver(old, node);
      old.replaceWith(node);
    } else list.insertBefore(node, list.children[index] ?? null);
  });
}

/** A form that is opened again keeps what was typed; one that comes back after it was sent brings it along itself. */
function carryOver(old: HTMLElement, fresh: HTMLElement): void {
  const [from, to] = [old.querySelector('form'), fresh.querySelector('form')];
  if (!from || !to || from.dataset.sent || to.querySelector('.error')) return;
  for (const field of from.querySelectorAll<HTMLInputElement>('input, textarea, select')) {
    const twin = to.querySelector<HTMLInputElement>(`#${CSS.escape(field.id)}`);
    if (!twin) continue;
    if (field.type === 'radio' || field.type === 'checkbox') twin.checked = field.checked;
    else twin.value = field.value;
  }
}

const answers = () => [...document.querySelectorAll<HTMLElement>('#talk .porchlight')];
const versions = () => new Map(answers().map(({ id, dataset }) => [id, dataset.version]));

/** Brings the first new answer of the conversation into view; a form takes the focus to its first question. */
function showNewest(before: Map<string, string | undefined>): void {
  const changed = answers().filter(({ id, dataset }) => before.get(id) !== dataset.version);
  const form = changed.find((node) => node.querySelector('form'));
  const newest = form ?? changed.find(({ id }) => !before.has(id)) ?? changed[0];
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  newest?.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' });
  const wrong = newest?.querySelector<HTMLElement>('[aria-invalid="true"]');
  const first = form?.querySelector<HTMLElement>('textarea, input, select') ?? newest?.querySelector<HTMLElement>('h3');
  (wrong ? inputIn(wrong) : first)?.focus({ preventScroll: true });
}

/** A group of radio buttons takes the focus where it is answered. */
function inputIn(wrong: HTMLElement): HTMLElement {
  return wrong.querySelector<HTMLElement>('input:checked') ?? wrong.querySelector<HTMLElement>('input') ?? wrong;
}

function valuesOf(form: HTMLFormElement): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  const data = new FormData(form);
  for (const name of new Set(data.keys())) {
    const all = data.getAll(name).filter((value) => typeof value === 'string');
    const several = form.querySelector(`input[type=checkbox][name="${CSS.escape(name)}"]`) !== null;
    values[name] = several ? all : (all[0] ?? '');
  }
  return values;
}

function grow(area: HTMLTextAreaElement): void {
  area.style.height = 'auto';
  area.style.height = `${Math.min(area.scrollHeight, 200)}px`;
}
