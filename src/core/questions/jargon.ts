// Words of our trade that families do not use, and how people say it.

export type Jargon = { word: string; plainly: string };

const entries: [RegExp, string][] = (
  [
    ['ASQ(?:-?3|:SE)?', 'the questions about how your child is growing'],
    ['IFSP', 'the plan for your child'],
    ['IEP', 'the plan at school'],
    ['PHQ(?:-?9)?|EPDS|depression screen(?:ing|er)?', 'the questions about your mood'],
    ['ACEs?', 'hard things in your childhood'],
    ['FTM|family team meeting', 'the meeting with everybody'],
    ['CFT', 'the meeting with everybody'],
    ['(?:non-?)?complian(?:ce|t)(?: with)?', 'going along with'],
    [
      'adequate social supports?|(?:informal |formal |natural )?(?:social supports?|support (?:systems?|networks?))',
      'people you can count on',
    ],
    ['barriers', 'things that get in the way'],
    ['coping (?:skills|mechanisms|strategies)', 'ways to get through a bad day'],
    ['developmental milestones', 'new things your child is learning'],
    ['(?:developmental|language|speech) delays?', 'being slower to learn some things'],
    ['protective factors', 'things that keep your family strong'],
    ['parenting (?:style|practices|skills)', 'ways of raising your kids'],
    ['behaviou?r management|discipline (?:strategies|techniques|methods|practices)', 'ways to handle hard moments'],
    ['intimate partner violence|domestic violence|IPV|DV', 'being hurt or scared by a partner'],
    ['substance (?:use|abuse|misuse)(?: disorder)?', 'drinking or drugs'],
    ['safe sleep (?:practices|environment)', 'how the baby sleeps'],
    ['immuni[sz]ations?', 'shots'],
    ['prenatal care', 'checkups in pregnancy'],
    ['food insecurity|food insecure', 'running short of food'],
    ['housing (?:insecurity|instability)|unstable housing', 'not being sure of a place to live'],
    ['self-?care', 'time for yourself'],
    ['attachment|bonding', 'feeling close'],
    ['co-?parenting', 'raising the kids together'],
    ['service providers?|providers', 'people who come to help'],
    ['(?:additional |community |other |any )?services', 'help from outside'],
    ['(?:community )?resources', 'help nearby'],
    ['interventions?', 'things we try'],
    ['case plan|service plan|treatment plan', 'the plan'],
    ['nutritional? (?:needs|intake|status)', 'food'],
    ['stressors', 'things that weigh on you'],
    ['self-sufficiency', 'getting by on your own'],
    ['strengths and needs', 'what goes well and what is hard'],
    ['household composition', 'who lives here'],
    ['caregivers?', 'whoever looks after the child'],
    ['utili[sz]e|utili[sz]ing', 'use'],
    ['empower(?:ed|ment)?', 'being in charge'],
    ['trauma history|history of trauma', 'hard things from before'],
  ] as [string, string][]
).map(([pattern, plainly]) => [new RegExp(`\\b(?:${pattern})\\b`, 'i'), plainly]);

/** The first word of our trade in a text. */
export function jargonIn(text: string): Jargon | undefined {
  for (const [pattern, plainly] of entries) {
    const word = pattern.exec(text)?.[0];
    if (word) return { word, plainly };
  }
  return undefined;
}

/** The text with every word of our trade said plainly. */
export function withoutJargon(text: string): string {
  return entries
    .reduce((said, [pattern, plainly]) => said.replace(new RegExp(pattern, 'gi'), plainly), text)
    .replaceAll(/\b(?:adequate|sufficient)\b/gi, 'enough');
}
