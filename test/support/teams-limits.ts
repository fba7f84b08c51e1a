// What Teams would refuse or show wrongly, as sentences.
type Json = Record<string, unknown>;

const mostCardBytes = 25_000;

export function messageFaults(activity: Json): string[] {
  const attachments = list(activity.attachments);
  const entities = list(activity.entities).filter(({ type }) => type === 'https://schema.org/Message');
  const faults = attachments.flatMap((one) => (isFile(one) ? fileFaults(one) : cardFaults(one.content as Json)));
  if (attachments.length > 0 && activity.text !== undefined) faults.push('text beside a card');
  if (attachments.length > 0 && !activity.summary) faults.push('a card without a summary');
  if (Buffer.byteLength(JSON.stringify(activity), 'utf16le') > 80_000) faults.push('a message of more than 80 KB');
  if (entities.length > 1) faults.push('two root message entities');
  for (const { citation } of entities) {
    if (list(citation).length > 20) faults.push('more than 20 citations');
    for (const { appearance } of list(citation)) {
      const { name, abstract } = appearance as { name: string; abstract: string };
      if (name.length > 80 || abstract.length > 160) faults.push('a citation that is too long');
    }
  }
  return faults;
}

const isFile = ({ contentType }: Json) => String(contentType).startsWith('application/vnd.microsoft.teams.card.file.');

/** A question about a file, or the file where it lies. */
function fileFaults({ contentType, name, contentUrl, content }: Json): string[] {
  const { description, sizeInBytes, acceptContext, declineContext, uniqueId } = content as Json;
  if (!name) return ['a file without a name'];
  if (String(contentType).endsWith('.info')) return contentUrl && uniqueId ? [] : ['a file without a place'];
  const whole = description && typeof sizeInBytes === 'number' && acceptContext && declineContext;
  return whole ? [] : ['a question about a file that is not whole'];
}

export function cardFaults(card: Json): string[] {
  const faults: string[] = [];
  const nodes = everyNode(card);
  if (card.type !== 'AdaptiveCard' || card.version !== '1.5') faults.push('not an Adaptive Card 1.5');
  if (!card.fallbackText) faults.push('no fallback text');
  if (list(card.body).length === 0) faults.push('an empty card');
  const bytes = Buffer.byteLength(JSON.stringify(card));
  if (bytes > mostCardBytes) faults.push(`a card of ${bytes} bytes`);
  const ids = nodes.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  if (new Set(ids).size < ids.length) faults.push('an id twice');
  const known = ['AdaptiveCard', 'RichTextBlock', 'TextRun', 'TextBlock', 'Container', 'ActionSet', 'Data.Query'];
  for (const node of nodes) {
    const type = String(node.type ?? '');
    if (type.startsWith('Input.')) faults.push(...inputFaults(node));
    else if (type.startsWith('Action.')) faults.push(...actionFaults(node, ids));
    else if (type && !known.includes(type)) faults.push(`an element ${type}`);
    if (type === 'TextRun' && (typeof node.text !== 'string' || node.text === '')) faults.push('an empty run');
    if (type === 'RichTextBlock' && list(node.inlines).length === 0) faults.push('an empty block');
    if (type === 'ActionSet' && (list(node.actions).length === 0 || list(node.actions).length > 6))
      faults.push('an action set with none or too many');
  }
  return faults;
}

function inputFaults({ id, label, isRequired, errorMessage, choices, value, type }: Json): string[] {
  const faults: string[] = [];
  if (!id || !label) faults.push('an input without id or label');
  if (isRequired && !errorMessage) faults.push('a required input without an error message');
  if (type === 'Input.ChoiceSet' && typeof value === 'string') {
    const values = list(choices).map((choice) => choice.value);
    if (!value.split(',').every((one) => values.includes(one))) faults.push('a value that is no choice');
  }
  return faults;
}

function actionFaults({ type, title, verb, data, targetElements }: Json, ids: string[]): string[] {
  const faults: string[] = [];
  if (!title) faults.push('a button without a title');
  if (type === 'Action.Execute' && (!verb || !(data as Json)?.stamp)) faults.push('a button without verb or stamp');
  if (type === 'Action.ToggleVisibility' && !(targetElements as string[]).every((id) => ids.includes(id)))
    faults.push('a toggle of nothing');
  return faults;
}

/** Every object inside, cards and elements and actions alike; what a button brings back is not one of them. */
export function everyNode(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(everyNode);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Json;
  const inner = Object.entries(node).flatMap(([key, found]) => (key === 'data' ? [] : everyNode(found)));
  return [node, ...inner];
}

/** What a person reads on a card, line by line; what is folded too. */
export function cardText(card: unknown): string {
  const lines = everyNode(card).flatMap((node): string[] => {
    if (node.type === 'RichTextBlock')
      return [
        list(node.inlines)
          .map(({ text }) => text)
          .join(''),
      ];
    if (node.type === 'TextBlock') return [String(node.text)];
    if (typeof node.label === 'string') return [node.label];
    return typeof node.title === 'string' ? [node.title] : [];
  });
  return lines.join('\n');
}

const list = (value: unknown) => (Array.isArray(value) ? value : []) as Json[];
