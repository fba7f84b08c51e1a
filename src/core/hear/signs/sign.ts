/** Something in a line that says what it does. `because` follows the words it was seen in: “at least” makes it smaller. */
export type Sign = { name: string; because: string; phrases: string };
