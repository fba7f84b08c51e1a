// The proof of the store: nothing acknowledged is lost, large drawers are as quick as small ones, work is done once.

import { proveClaims } from './claims.mjs';
import { openEngines } from './engines.mjs';
import { killRounds } from './kill-rounds.mjs';
import { variantsOf } from './open-store.mjs';
import { ratioOf } from './ratios.mjs';
import { inWorkplace } from './workplace.mjs';

const limits = { minutes: 8, append: 1.2, list: 1.5 };
const rounds = { lowdb: 200, postgres: 30, broken: 20 };

export const variants = Object.keys(variantsOf);

/** @param broken the name of a store that breaks a promise on purpose; only what must catch it is run then */
export async function prove(broken) {
  const runs = (part) => broken === undefined || variantsOf[broken] === part;
  const numbers = {
    lost: null,
    unparsable: null,
    killRounds: 0,
    appendRatio: { lowdb: null, postgres: null },
    listRatio: { lowdb: null, postgres: null },
    doubleClaims: null,
  };
  const problems = await inWorkplace(limits.minutes, async (workplace, problems) => {
    const { server, places } = await openEngines(workplace);
    if (runs('ratios')) await measure({ workplace, places, broken }, numbers, problems);
    if (runs('kills')) await kill({ workplace, places, server, broken }, numbers, problems);
    if (runs('claims')) {
      const claims = await proveClaims({ workplace, place: await places.postgres(), broken });
      numbers.doubleClaims = claims.double;
      problems.push(...claims.problems);
    }
  });
  return { numbers, problems };
}

async function kill({ workplace, places, server, broken }, numbers, problems) {
  numbers.lost = 0;
  numbers.unparsable = 0;
  for (const engine of ['lowdb', 'postgres']) {
    const count = broken === undefined ? rounds[engine] : rounds.broken;
    const found = await killRounds({ workplace, engine, newPlace: places[engine], server, broken, rounds: count });
    numbers.lost += found.lost;
    numbers.unparsable += found.unparsable;
    numbers.killRounds += found.rounds;
    problems.push(...found.problems.map((problem) => `${engine}: ${problem}`));
  }
}

async function measure({ workplace, places, broken }, numbers, problems) {
  for (const engine of ['lowdb', 'postgres']) {
    for (const what of ['append', 'list']) {
      const ratio = await ratioOf({ workplace, engine, what, newPlace: places[engine], broken });
      numbers[`${what}Ratio`][engine] = ratio;
      if (!(ratio <= limits[what]))
        problems.push(`${engine}: ${what} takes ${ratio} times as long in a large drawer, more than ${limits[what]}`);
    }
  }
}
