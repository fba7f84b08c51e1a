// Three kinds of failure the door knows what to do with; anything else is a bug.

/** Something a person can put right. Its message is said to them. */
export class UserMistake extends Error {}

/** Something this person may not do. Its message is said to them, and the refusal is logged. */
export class NotAllowed extends Error {}

/** Something outside is away. Its message says what happens instead. */
export class Unavailable extends Error {}
