// Settings, read once from the environment and `.env`; every problem is listed at once.
import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { type KeepDays, usualKeepDays } from './core/keep-days.ts';

const port = (fallback: number) => z.coerce.number().int().min(0).max(65_535).default(fallback);

const days = (fallback: number) => z.coerce.number().int().min(1).max(3_650).default(fallback);

const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean),
  );

function agencyNames(group: string, context: z.RefinementCtx): string[] {
  const names = group.split('+').map((name) => name.trim());
  const wrong = names.length < 2 || names.some((name) => !/^(?:slack|teams):[^/\s]+$/.test(name));
  if (wrong) context.addIssue({ code: 'custom', message: `"${group}" is not like slack:T1+teams:tenant` });
  return names;
}

/** Every setting there is, with what it is for. `.env.example` is tested against this. */
export const settingsSchema = z.object({
  /** The local page's port on 127.0.0.1; the next free one is taken when it is in use. */
  PAGE_PORT: port(3000),
  /** Where the bots' endpoints, /healthz and /readyz are served. */
  HOST: z.string().default('127.0.0.1'),
  PORT: port(8080),
  /** A folder with an agency's own content; a file in it replaces ours of the same name. */
  CONTENT_DIR: z.string().optional(),
  /** Where the embedded store keeps everything; one Porchlight at a time. */
  DATA_DIR: z.string().default('./data'),
  /** A PostgreSQL database instead of DATA_DIR; several Porchlights may share it. */
  DATABASE_URL: z.string().optional(),
  /** The bot user's token of the Slack app (xoxb-…); with it, Slack is on. */
  SLACK_BOT_TOKEN: z.string().optional(),
  /** An app-level token (xapp-…) with connections:write: Slack reaches us over Socket Mode, no public address is needed. */
  SLACK_APP_TOKEN: z.string().optional(),
  /** The signing secret, when Slack reaches us over HTTP at /slack/events on HOST:PORT instead. */
  SLACK_SIGNING_SECRET: z.string().optional(),
  /** Another address of Slack's API, for tests. */
  SLACK_API_URL: z.url().optional(),
  /** The Teams bot's app id; with it, Teams is on. */
  TEAMS_APP_ID: z.string().optional(),
  TEAMS_APP_PASSWORD: z.string().optional(),
  TEAMS_TENANT_ID: z.string().optional(),
  /** SingleTenant (app id, password, tenant) or UserAssignedMSI (app id, tenant, no password). */
  TEAMS_APP_TYPE: z.enum(['SingleTenant', 'UserAssignedMSI']).default('SingleTenant'),
  /** Tenants whose people are served, commas between; TEAMS_TENANT_ID when unset. */
  TEAMS_ALLOWED_TENANTS: list,
  /** Hosts that answers may be sent to, commas between, besides Microsoft's own. */
  TEAMS_SERVICE_HOSTS: list,
  /** 1: a bot without credentials for Microsoft's Agents Playground, on this computer alone. */
  TEAMS_DEV: z.enum(['1']).optional(),
  /** The local page: on, off, or unset: on unless Slack or Teams is set up. */
  PAGE: z.enum(['on', 'off']).optional(),
  /** With a key, or with the address of a server that speaks OpenAI's language, a model words lines; see docs/run.md. */
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** The model's name as the server knows it; needed with OPENAI_BASE_URL. */
  OPENAI_MODEL: z.string().optional(),
  /** How the server is spoken to: responses (OpenAI, Azure) or chat (most others). Unset: by OPENAI_BASE_URL. */
  OPENAI_API: z.enum(['responses', 'chat']).optional(),
  /** Whether a model words what invented people say in practice. */
  MODEL_PRACTICE: z.enum(['on', 'off']).default('on'),
  /** Whether a model may word briefs, questions and looking back: real situations, with names taken out. */
  MODEL_REAL: z.enum(['on', 'off']).default('off'),
  /** Tokens a workspace may use in a month, in and out together; unset: no limit. */
  MODEL_MONTHLY_TOKENS: z.coerce.number().int().min(1).optional(),
  /** What a million tokens cost, in and out, in your own money; both, for admins to see. */
  MODEL_PRICE_IN: z.coerce.number().min(0).optional(),
  MODEL_PRICE_OUT: z.coerce.number().min(0).optional(),
  /** How many days each kind of record is kept: what is typed and answered; visits; practice talks; reflections of one's own; */
  KEEP_MESSAGE_DAYS: days(usualKeepDays.messages),
  KEEP_VISIT_DAYS: days(usualKeepDays.visits),
  KEEP_PRACTICE_DAYS: days(usualKeepDays.practice),
  KEEP_REFLECTION_DAYS: days(usualKeepDays.reflection),
  /** those that were shared; who did or read what, never words. */
  KEEP_SHARED_DAYS: days(usualKeepDays.shared),
  KEEP_AUDIT_DAYS: days(usualKeepDays.audit),
  /** The key that seals what people wrote; `porchlight key` prints a fresh one. While rotating: new, comma, old. */
  PORCHLIGHT_KEY: z.string().optional(),
  /** The first admins, commas between: slack:T1/U1, teams:tenant/user, web:ana. They name others on Home. */
  PORCHLIGHT_ADMINS: list,
  /** Agencies in both Slack and Teams, commas between: slack:T1+teams:tenant. Then one person can link both accounts. */
  PORCHLIGHT_AGENCIES: list.transform((groups, context) => groups.map((group) => agencyNames(group, context))),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Thrown once, with every setting that is wrong. */
export class SettingsProblems extends Error {}

/** @param environment what the shell set; it wins over the file. Empty settings count as unset. */
export function readSettings(environment: NodeJS.ProcessEnv, file = '.env'): Settings {
  const fromFile = existsSync(file) ? parseEnv(textOf(file)) : {};
  const given = Object.entries({ ...fromFile, ...withoutEmpty(environment) }).filter(([, value]) => value !== '');
  const result = settingsSchema.safeParse(Object.fromEntries(given));
  if (result.success) return withModelNamed(result.data);
  const problems = result.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new SettingsProblems(
    ['Some settings are not right. Correct them in the environment or in .env:', ...problems].join('\n'),
  );
}

/** A server of one's own offers models nobody here can guess. */
function withModelNamed(settings: Settings): Settings {
  if (!settings.OPENAI_BASE_URL || settings.OPENAI_MODEL) return settings;
  throw new SettingsProblems(
    'OPENAI_BASE_URL is set and OPENAI_MODEL is not. Name the model that this server offers, or take the address out.',
  );
}

/** How long this agency keeps each kind of record. */
export function keepDaysIn(settings: Settings): KeepDays {
  return {
    messages: settings.KEEP_MESSAGE_DAYS,
    visits: settings.KEEP_VISIT_DAYS,
    practice: settings.KEEP_PRACTICE_DAYS,
    reflection: settings.KEEP_REFLECTION_DAYS,
    shared: settings.KEEP_SHARED_DAYS,
    audit: settings.KEEP_AUDIT_DAYS,
  };
}

const usualModel = 'gpt-5.4-mini';

/** The model that is set up, and how its server is spoken to. */
export function modelIn(settings: Settings) {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL, OPENAI_API } = settings;
  return {
    apiKey,
    baseUrl,
    model: OPENAI_MODEL ?? usualModel,
    api: OPENAI_API ?? (baseUrl ? ('chat' as const) : ('responses' as const)),
  };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new SettingsProblems(`${file} cannot be read. Check that it is a file and its permissions.`, { cause });
  }
}

const withoutEmpty = (environment: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
