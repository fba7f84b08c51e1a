// Stores that keep something open that must be closed: what a careless cache or a forgotten view would do.

/** Each variant, and what it does. */
export const variantsOf = {
  'remembered-shares': 'goes by a share as it was first seen',
  'remembered-relations': 'goes by who works with whom as it was first seen',
  'left-standing': 'leaves a view standing that showed what was taken back',
};

export function breakStore(store, broken) {
  if (broken === 'remembered-shares')
    return remembering(store, (shelf, owner) => shelf === 'shares' && owner.includes('/'));
  if (broken === 'remembered-relations') return remembering(store, (shelf) => shelf === 'relations');
  if (broken === 'left-standing') return { ...store, commit: (changes) => store.commit(changes.filter(isNoClosing)) };
  return store;
}

/** Once found, a document is given out for good; writes go to what really stands there. */
function remembering(store, which) {
  const first = new Map();
  return {
    ...store,
    async get(shelf, owner, id) {
      const found = await store.get(shelf, owner, id);
      if (!which(shelf, owner)) return found;
      const key = JSON.stringify([shelf, owner, id]);
      if (found && (found.value.state ?? 'waiting') !== 'asked' && !first.has(key)) first.set(key, found);
      return first.get(key) ?? found;
    },
    async commit(changes) {
      const real = changes.map(async (change) => {
        if (!which(change.shelf, change.owner)) return change;
        const stands = await store.get(change.shelf, change.owner, change.id);
        return { ...change, expected: stands?.version ?? 0 };
      });
      return store.commit(await Promise.all(real));
    },
  };
}

/** A page takes the slot of an entry or an agenda only to close it. */
function isNoClosing({ shelf, id, value }) {
  const closes = shelf === 'outgoing' && /\/(?:entry|agenda)-/.test(id) && value?.view?.kind === 'page';
  return !closes;
}
