/** Something about a command that a person can put right. */
export class CommandMistake extends Error {}
