// The page's HTML as a person reads it, presses it and fills it. For our own HTML, which is regular, and for no other.
export type Article = { id: string; by: string; html: string };
export type PressableHtml = { stamp: string; choice: string; label: string };
type Answers = Record<string, string | string[]>;

export function articlesIn(html: string): Article[] {
  const found = html.matchAll(/<article id="([^"]+)"[^>]* class="([^"]+)"[^>]*>(.*?)<\/article>/gs);
  return [...found].map(([, id = '', by = '', inner = '']) => ({ id, by, html: inner }));
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const decoded = (text: string) => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);

/** What is on the screen, what is folded too, and what a file holds; not what stands in fields. */
export function htmlText(html: string): string {
  const bare = html
    .replace(
      /<a [^>]*download="[^"]*" href="data:[^,]*,([^"]*)">(.*?)<\/a>/g,
      (_, content, name) => `${name}\n${decodeURIComponent(content)}`,
    )
    .replace(/<textarea[^>]*>.*?<\/textarea>|<meter[^>]*>.*?<\/meter>/gs, '')
    .replace(
      /<\/?(?:p|h\d|li|ul|dl|dt|dd|div|section|figure|figcaption|blockquote|button|label|legend|option|details|summary|form|span)\b[^>]*>/g,
      '\n',
    )
    .replace(/<[^>]*>/g, ' ');
  const lines = decoded(bare).split('\n');
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

const stampOf = (html: string) => /data-stamp="([^"]*)"/.exec(html)?.[1] ?? '';

/** Those of a page; a form's are reached by filling or closing it. */
export function buttonsOf(html: string): PressableHtml[] {
  if (html.includes('<form')) return [];
  const found = html.matchAll(/<button [^>]*data-choice="([^"]+)"[^>]*>(.*?)<\/button>/gs);
  return [...found].map(([, choice = '', label = '']) => ({ stamp: stampOf(html), choice, label: decoded(label) }));
}

type FormField = {
  label: string;
  name: string;
  several: boolean;
  options: { label: string; value: string }[];
  value: string[];
};

/** The form, and what a browser would send of it with these answers. */
export function formOf(html: string) {
  const fields = html
    .split(/(?=<(?:div|fieldset) class="field")/)
    .slice(1)
    .map(fieldOf);
  const valuesWith = (values: Record<string, string>): Answers => {
    for (const label of Object.keys(values))
      if (!fields.some((field) => field.label === label)) throw new Error(`no field “${label}”`);
    return Object.fromEntries(fields.map((field) => [field.name, sent(field, values[field.label])]));
  };
  return { stamp: stampOf(html), valuesWith };
}

function sent({ several, options, value }: FormField, typed: string | undefined): string | string[] {
  const chosen = options.find(({ label }) => label === typed)?.value ?? typed;
  const list = chosen === undefined ? value : [chosen];
  return several ? list : (list[0] ?? '');
}

function fieldOf(html: string): FormField {
  const [, label = ''] = /<(?:legend|label for="[^"]+")>(.*?)<\/(?:legend|label)>/s.exec(html) ?? [];
  const [, name = ''] = / name="([^"]+)"/.exec(html) ?? [];
  const radios = [
    ...html.matchAll(/<input type="(?:radio|checkbox)"[^>]* value="([^"]*)"([^>]*)><span>(.*?)<\/span>/gs),
  ];
  const listed = [...html.matchAll(/<option value="([^"]*)" ?([^>]*)>(.*?)<\/option>/gs)];
  const options = [...radios, ...listed].map(([, value = '', , words = '']) => ({
    value: decoded(value),
    label: decoded(words),
  }));
  const picked = [...radios, ...listed].filter(([, , state = '']) => /checked|selected/.test(state));
  const typed = /<textarea[^>]*>(.*?)<\/textarea>/s.exec(html)?.[1] ?? / value="([^"]*)"/.exec(html)?.[1] ?? '';
  const value = options.length > 0 ? picked.map(([, id = '']) => decoded(id)) : [decoded(typed)];
  const several = html.includes('type="checkbox"');
  return { label: decoded(label.replace(/ <span.*/s, '')), name, several, options, value };
}
