// Themes of a team, for its supervisor: of entries shared with them alone, and only what at least five people share.
import { hashOf } from '../../core/family/chance.ts';
import { fewestPeople, teamThemes } from '../../core/supervision.ts';
import { type Block, choices, note, page, text } from '../../core/view.ts';
import { type Outcome, type Turn, toAsker } from '../turn.ts';
import { supervisedBy } from './relations.ts';
import { sharesBetween } from './shares.ts';
import { themeTitle } from './titles.ts';

/** Of each person, so that opening it never grows with the years. */
const newestOfEach = 50;

const questions = ['team-question-1', 'team-question-2', 'team-question-3', 'team-question-4'] as const;

export async function showTeamThemes(turn: Turn): Promise<Outcome> {
  const { person, library } = turn;
  const { buttons, labels } = library.content.words;
  const relations = (await supervisedBy(person.id, turn)).filter(({ state }) => state === 'accepted');
  const shared = await Promise.all(
    relations.map(async ({ worker, period }) => {
      const between = { writer: worker, reader: person.id };
      const newest = await sharesBetween(between, { newest: true, limit: newestOfEach }, turn);
      return newest.filter((share) => share.period === period).flatMap(({ tags }) => tags);
    }),
  );
  const themes = teamThemes(shared);
  const question = labels[questions[hashOf(themes.join()) % questions.length] ?? 'team-question-1'];
  const how = note(
    'From entries that were shared with you, and only what at least five people wrote about. In the order of the alphabet; no names, no counts.',
  );
  const blocks: Block[] =
    themes.length > 0
      ? [
          { kind: 'points', points: themes.map((theme) => ({ text: themeTitle(theme, turn) })) },
          how,
          text(`For the team meeting: ${question}`),
        ]
      : [
          note(`No theme yet that ${fewestPeople} different people have shared entries about. Fewer are never shown.`),
          how,
        ];
  return {
    now: [
      toAsker(
        page(buttons['team-themes'], [...blocks, choices([{ id: 'supervision', label: buttons.supervision }])]),
        turn,
      ),
    ],
  };
}
