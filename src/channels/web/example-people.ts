// The people of the local page: an agency of their own, apart from everyone in Slack and Teams.
import type { Account } from '../../core/incoming.ts';

export type ExamplePerson = { id: string; name: string; work: string };

export const examplePeople: ExamplePerson[] = [
  { id: 'ana', name: 'Ana', work: 'visits families with babies and toddlers at home' },
  { id: 'ben', name: 'Ben', work: 'works with families in child welfare' },
  { id: 'sam', name: 'Sam', work: 'supervises them both' },
];

export function accountOf({ id, name }: ExamplePerson): Account {
  return { agency: 'example', account: `web:${id}`, name };
}
