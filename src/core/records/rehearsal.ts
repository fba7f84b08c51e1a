// A practice session as kept: sealed like everything else, and shown to nobody but the person who practiced.
import { z } from 'zod';
import type { ReasonId } from '../family/rules.ts';
import { forms, functions, moves, stances } from '../hear/move.ts';
import type { Rehearsal } from '../rehearsal.ts';
import { levels, lineKinds } from '../scenario.ts';
import { type RecordKind, recordKind } from './record.ts';

const points = z.number().min(0).max(10);
const count = z.number().int().min(0);

const replySchema = z.object({
  line: z.string(),
  speaker: z.string(),
  text: z.string(),
  cue: z.string().optional(),
  shown: z.object({ text: z.string(), by: z.string(), prompt: z.string(), content: z.string() }).optional(),
});

const heardSchema = z.object({
  move: z.enum(moves),
  confidence: z.number(),
  form: z.enum(forms).nullable(),
  stance: z.enum(stances).nullable(),
  function: z.enum(functions).nullable(),
  because: z.string(),
  also: z.array(z.string()),
  parts: z.array(z.object({ text: z.string(), move: z.enum(moves), confidence: z.number() })),
});

const whySchema = z.object({
  reason: z.custom<ReasonId>((value) => typeof value === 'string'),
  trust: z.number(),
  tension: z.number(),
  honesty: z.literal(true).optional(),
});

const standingSchema = z.object({
  turn: count,
  trust: points,
  tension: points,
  lost: z.number().min(0),
  row: count,
  waits: count,
  topics: z.array(z.string()),
  told: z.array(z.string()),
  toldAt: count.optional(),
  kinds: z.partialRecord(z.enum(lineKinds), count),
  asks: count,
  askedAt: count,
  quiets: count,
  statusAsked: count,
  lastReply: z.enum(['line', 'told', 'cue', 'asked', 'quiet', 'opening']),
  lastKind: z.enum(lineKinds).optional(),
  lastWords: z.string().optional(),
  ended: z.enum(['left', 'open', 'closed']).optional(),
});

const turnSchema = z.object({
  said: z.string(),
  heard: heardSchema,
  reply: replySchema,
  opened: z.array(z.string()),
  why: z.array(whySchema),
  standing: standingSchema,
});

const rehearsalSchema = z.object({
  scenario: z.string(),
  level: z.literal(levels),
  seed: z.number(),
  opening: replySchema,
  start: standingSchema,
  said: z.array(z.string()),
  turns: z.array(turnSchema),
  branches: z.array(z.object({ after: count, turns: z.array(turnSchema) })),
  pins: z.array(count),
  hints: z.array(count),
  stopped: z.boolean(),
});

export const rehearsalRecord: RecordKind<Rehearsal> = recordKind('a practice session', rehearsalSchema);
