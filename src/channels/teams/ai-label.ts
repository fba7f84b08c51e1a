// What Teams is told of a page that a language model worded: its label, its sources, and that it can be rated.
import type { Page } from '../../core/view.ts';
import { fitting, limits } from './limits.ts';

export function aiLabel({ blocks }: Page): { entities: object[]; channelData: object } {
  const sources = blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []));
  const citation = sources
    .filter(({ label }) => /^\d+$/.test(label))
    .slice(0, limits.citations)
    .map(({ label, value }) => ({
      '@type': 'Claim',
      position: Number(label),
      appearance: {
        '@type': 'DigitalDocument',
        name: fitting(value, limits.citationName),
        abstract: fitting(value, limits.citationAbstract),
      },
    }));
  const message = {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    additionalType: ['AIGeneratedContent'],
    ...(citation.length > 0 ? { citation } : {}),
  };
  return { entities: [message], channelData: { feedbackLoop: { type: 'default' } } };
}
