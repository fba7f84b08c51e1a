// The browser's side of the local page: sends what was said, tapped or filled, and shows what the server renders.
const main = document.querySelector<HTMLElement>('main[data-person]');
const composer = document.querySelector<HTMLFormElement>('#composer');
const say = document.querySelector<HTMLTextAreaElement>('#say');
const problem = document.querySelector<HTMLElement>('#problem');

if (main && composer && say && problem) start(main, composer, say, problem);

function start(main: HTMLElement, composer: HTMLFormElement, say: HTMLTextAreaElement, problem: HTMLElement): void {
  const address = `/${main.dataset.person}`;
  const draft = `porchlight-draft${address}`;
  let busy = false;

  async function send(what: object): Promise<boolean> {
    if (busy) return false;
    busy = true;
    document.body.setAttribute('aria-busy', 'true');
    problem.textContent = '';
    try {
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ id: crypto.randomUUID(), what }),
      });
      const answer: { problem?: string } = await response.json();
      if (answer.problem) problem.textContent = answer.problem;
      else showNewest(await refresh());
      return response.ok;
    } catch {
      problem.textContent = 'Porchlight did not answer. Is it still running? Your text is still in the box.';
      return false;
    } finally {
      busy = false;
      document.body.removeAttribute('aria-busy');
    }
  }

  async function refresh(): Promise<HTMLElement[]> {
    const response = await fetch(`${address}/items`);
    const panes: Record<string, string> = await response.json();
    return [...document.querySelectorAll<HTMLElement>('[data-items]')].flatMap((list) => update(list, panes[list.dataset.items ?? ''] ?? ''));
  }

  composer.addEventListener('submit', async (event) => {
    event.preventDefault();
    const text = say.value;
    if (await send({ kind: 'said', text })) {
      if (say.value === text) say.value = '';
      grow(say);
      sessionStorage.removeItem(draft);
    }
  });

  say.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    composer.requestSubmit();
  });
  say.addEventListener('input', () => {
    grow(say);
    sessionStorage.setItem(draft, say.value);
  });
  say.value = sessionStorage.getItem(draft) ?? '';
  grow(say);

  main.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest<HTMLElement>('[data-choice]');
    const stamp = button?.closest<HTMLElement>('[data-stamp]')?.dataset.stamp;
    if (button && stamp) void send({ kind: 'chose', stamp, choice: button.dataset.choice });
    const mark = event.target.closest<HTMLAnchorElement>('a.mark');
    const source = mark && document.querySelector(mark.hash);
    if (source) source.closest('details')?.setAttribute('open', '');
  });

  main.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement)) return;
    event.preventDefault();
    void send({ kind: 'filled', stamp: event.target.dataset.stamp, values: valuesOf(event.target) });
  });

  new EventSource(`${address}/events`).addEventListener('changed', () => {
    if (!busy) void refresh();
  });
  window.addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Replaces only what changed, so that a half-filled form and the reader's place stay as they are. Returns what is new. */
function update(list: HTMLElement, html: string): HTMLElement[] {
  const fresh = [...new DOMParser().parseFromString(html, 'text/html').body.children].filter((node) => node instanceof HTMLElement);
  const ids = new Set(fresh.map(({ id }) => id));
  for (const old of [...list.children]) if (!ids.has(old.id)) old.remove();
  const changed: HTMLElement[] = [];
  fresh.forEach((node, index) => {
    const old = list.querySelector<HTMLElement>(`#${CSS.escape(node.id)}`);
    if (old?.dataset.version === node.dataset.version) return;
    if (old) old.replaceWith(node);
    else list.insertBefore(node, list.children[index] ?? null);
    changed.push(node);
  });
  return changed;
}

/** Brings the first new answer in the conversation into view; a form takes the focus to its first question. */
function showNewest(changed: HTMLElement[]): void {
  const answers = changed.filter((node) => node.matches('#talk .porchlight'));
  const form = answers.find((node) => node.querySelector('form'));
  const newest = form ?? answers[0];
  newest?.scrollIntoView({ block: 'start', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  const field = newest?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? form?.querySelector<HTMLElement>('textarea, input, select');
  field?.focus({ preventScroll: true });
  if (!form) newest?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
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
