// What the cases promise, for tests in TypeScript.
import type { Behavior, ModelRequest } from './model-server.mjs';

type Said = (request: ModelRequest) => string;
export const faithful: Said;
export const faithfulClaims: Said;
export function lineLies(given: { secret: string; before: string; leak: string }): [string, Said][];
export function claimLies(given: { leak: string }): [string, Said][];
export const failures: Record<string, (request: ModelRequest) => Behavior>;
