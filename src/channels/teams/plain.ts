// What someone typed in Teams, as plain text.

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'", '#160': ' ' };
const decoded = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|nbsp|#39|#160);/g, (whole, name: string) => entities[name] ?? whole);

/** Mentions become a role word: who is meant is nobody's business here. */
export function plainText(typed: string): string {
  return decoded(typed.replace(/<at\b[^>]*>.*?<\/at>/gis, '@someone')).trim();
}

/** A message as it is quoted: HTML, without its markup. */
export function plainFromHtml(html: string): string {
  const marked = html
    .replace(/<at\b[^>]*>.*?<\/at>/gis, '@someone')
    .replace(/<(?:br|\/p|\/div|\/li)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '');
  return decoded(marked)
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
