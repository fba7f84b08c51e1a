// What someone typed in Slack, as plain text.

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** Mentions become a role word: who is meant is nobody's business here. A link becomes what it is called. */
export function plainText(typed: string): string {
  return typed
    .replace(/<([^<>|]*)(?:\|([^<>]*))?>/g, (_whole, target: string, label: string | undefined) => named(target, label))
    .replace(/&(?:amp|lt|gt);/g, (entity) => entities[entity] ?? entity);
}

function named(target: string, label: string | undefined): string {
  if (/^[@!]/.test(target)) return target.startsWith('!date') ? (label ?? 'a date') : '@someone';
  if (target.startsWith('#')) return '#a-channel';
  return label ?? target.replace(/^(?:mailto|tel):/, '');
}
