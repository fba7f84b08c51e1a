// What Hono's template gives: escaped text, at once or later.
import type { html } from 'hono/html';

export type Html = ReturnType<typeof html>;
