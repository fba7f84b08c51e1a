// What language models take: counted by month and kind of text for the agency, shown to admins, held to a limit.
import { type CostsRecord, costsRecord, type SpentOnKind } from '../core/records/costs.ts';
import { type Fact, note, page } from '../core/view.ts';
import { type JobKind, jobKinds } from '../core/wording/job.ts';
import { mustBeAdmin } from './admins.ts';
import type { Change, Spending, Store, VoiceAnswer } from './ports.ts';
import { type Outcome, type Presses, type Turn, toAsker } from './turn.ts';

type Reading = Pick<Store, 'get'>;

const nothing: SpentOnKind = { asked: 0, refused: 0, fellBack: 0, input: 0, cached: 0, output: 0 };

/** The change that counts one text more. */
export async function countCost(
  kind: JobKind,
  { kind: outcome, tokens, refused }: Pick<VoiceAnswer<unknown>, 'kind' | 'tokens' | 'refused'>,
  counting: Counting,
): Promise<Change> {
  const month = await thisMonth(counting);
  const before = month.costs.kinds[kind] ?? nothing;
  const after: SpentOnKind = {
    asked: before.asked + 1,
    refused: before.refused + (refused.length > 0 ? 1 : 0),
    fellBack: before.fellBack + (outcome === 'said' ? 0 : 1),
    input: before.input + tokens.input,
    cached: before.cached + tokens.cached,
    output: before.output + tokens.output,
  };
  return month.change({ ...month.costs, kinds: { ...month.costs.kinds, [kind]: after } });
}

type Counting = Pick<Turn, 'store' | 'clock' | 'person'>;

/** The agency's month as it is counted so far, and the change that counts on. */
async function thisMonth({ store, clock, person: { agency } }: Counting) {
  const at = clock();
  const stored = await store.get('costs', agency, monthOf(at));
  const common = { shelf: 'costs', owner: agency, id: monthOf(at) } as const;
  const known = { expected: stored?.version ?? 0, at: stored?.at ?? at };
  const costs: CostsRecord = stored ? costsRecord.read(stored.value) : { kinds: {} };
  return {
    costs,
    change: (next: CostsRecord): Change => ({ ...common, ...known, value: costsRecord.write(next) }),
  };
}

/** A press on whether a worded text was of use. */
export async function rate(value: 'up' | 'down', turn: Turn): Promise<Outcome> {
  const { costs, change } = await thisMonth(turn);
  const { up, down } = costs.ratings ?? { up: 0, down: 0 };
  const ratings = value === 'up' ? { up: up + 1, down } : { up, down: down + 1 };
  const thanks = note('Thank you. It is counted for your agency, without your name.');
  return { now: [toAsker(page(undefined, [thanks]), turn)], changes: [change({ ...costs, ratings })] };
}

/** Whether the agency's month has room for more. */
export async function hasRoom(agency: string, at: string, { mostTokens }: Spending, store: Reading): Promise<boolean> {
  if (mostTokens === undefined) return true;
  const stored = await store.get('costs', agency, monthOf(at));
  return !stored || tokensOf(costsRecord.read(stored.value)) < mostTokens;
}

const monthOf = (at: string) => at.slice(0, 7);
const tokensOf = ({ kinds }: CostsRecord) =>
  Object.values(kinds).reduce((sum, { input, output }) => sum + input + output, 0);

export const costPresses: Presses = { costs: (_press, turn) => showCosts(turn) };

const months = 6;
const names: Record<JobKind, string> = {
  'family-line': 'Lines in practice',
  rewrites: 'Questions worded anew',
  brief: 'Briefs',
  debrief: 'Looking back',
};

/** @throws NotAllowed when the asker is no admin */
async function showCosts(turn: Turn): Promise<Outcome> {
  mustBeAdmin(turn);
  const stored = await turn.store.list('costs', turn.person.agency, { newest: true, limit: months });
  const blocks = stored.map(({ id, value }) => ({
    kind: 'facts' as const,
    heading: id,
    facts: factsOf(costsRecord.read(value), turn.spending ?? {}),
  }));
  const none = stored.length === 0 ? [note('No language model has worded anything here yet.')] : [];
  const last = note('Counted for all of the agency together, never by person. The lines themselves are not shown.');
  return { now: [toAsker(page('What the language model takes', [...none, ...blocks, last]), turn)] };
}

function factsOf(costs: CostsRecord, { mostTokens, pricePerMillion }: Spending): Fact[] {
  const kinds = jobKinds.flatMap((kind): Fact[] => {
    const spent = costs.kinds[kind];
    return spent ? [{ label: names[kind], value: sentenceOf(spent) }] : [];
  });
  const all = tokensOf(costs);
  const limit = mostTokens === undefined ? '' : ` of ${shown(mostTokens)}`;
  const money = pricePerMillion ? [{ label: 'About', value: moneyOf(costs, pricePerMillion) }] : [];
  const ratings = costs.ratings
    ? [{ label: 'Of use', value: `${shown(costs.ratings.up)} said yes, ${shown(costs.ratings.down)} said no` }]
    : [];
  return [...kinds, ...ratings, { label: 'Tokens this month', value: `${shown(all)}${limit}` }, ...money];
}

const sentenceOf = ({ asked, refused, fellBack, input, output }: SpentOnKind) =>
  `${shown(asked)} asked for, ${shown(fellBack)} stayed our own, ${shown(refused)} failed a check; ${shown(input)} tokens in, ${shown(output)} out`;

function moneyOf({ kinds }: CostsRecord, price: { input: number; output: number }): string {
  const sums = Object.values(kinds);
  const input = sums.reduce((sum, one) => sum + one.input, 0);
  const output = sums.reduce((sum, one) => sum + one.output, 0);
  return `${((input * price.input + output * price.output) / 1_000_000).toFixed(2)} at the prices that were set`;
}

const shown = (count: number) => count.toLocaleString('en');
