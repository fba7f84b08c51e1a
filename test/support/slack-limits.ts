// What Slack accepts, stated anew from Slack's own reference, so that a mistake in our table of limits is seen.
import { z } from 'zod';

const plain = (most: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: z.string().min(1).max(most), emoji: z.boolean().optional() });
const id = z.string().min(1).max(255);
const block_id = id.optional();

const button = z.strictObject({
  type: z.literal('button'),
  action_id: id,
  text: plain(75),
  value: z.string().max(2_000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
});

const style = z.strictObject({ bold: z.boolean().optional(), italic: z.boolean().optional() }).optional();
const run = z.strictObject({ type: z.literal('text'), text: z.string().min(1).max(3_000), style });
const runs = z.array(run).min(1);
const section = z.strictObject({ type: z.literal('rich_text_section'), elements: runs });
const richText = z.strictObject({
  type: z.literal('rich_text'),
  block_id,
  elements: z
    .array(
      z.discriminatedUnion('type', [
        section,
        z.strictObject({ type: z.literal('rich_text_quote'), elements: runs }),
        z.strictObject({ type: z.literal('rich_text_preformatted'), elements: runs }),
        z.strictObject({
          type: z.literal('rich_text_list'),
          style: z.enum(['bullet', 'ordered']),
          elements: z.array(section).min(1),
        }),
      ]),
    )
    .min(1),
});

const rated = z.strictObject({ text: plain(75), value: z.string().max(2_000) });
const feedback = z.strictObject({
  type: z.literal('feedback_buttons'),
  action_id: id,
  positive_button: rated,
  negative_button: rated,
});

const shown = [
  richText,
  z.strictObject({ type: z.literal('header'), block_id, text: plain(150) }),
  z.strictObject({ type: z.literal('section'), block_id, text: plain(3_000) }),
  z.strictObject({ type: z.literal('context'), block_id, elements: z.array(plain(2_000)).min(1).max(10) }),
  z.strictObject({ type: z.literal('actions'), block_id, elements: z.array(button).min(1).max(25) }),
  z.strictObject({ type: z.literal('context_actions'), block_id, elements: z.array(feedback).min(1).max(5) }),
] as const;

const option = z.strictObject({ text: plain(75), value: z.string().min(1).max(150) });
const few = z.array(option).min(1).max(10);
const many = z.array(option).min(1).max(100);
const groups = z
  .array(z.strictObject({ label: plain(75), options: many }))
  .min(1)
  .max(100);
const select = { action_id: id, options: many.optional(), option_groups: groups.optional() };
const element = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('plain_text_input'),
      action_id: id,
      multiline: z.boolean().optional(),
      min_length: z.int().min(0).max(3_000).optional(),
      max_length: z.int().min(1).max(3_000).optional(),
      initial_value: z.string().max(3_000).optional(),
    }),
    z.strictObject({
      type: z.literal('radio_buttons'),
      action_id: id,
      options: few,
      initial_option: option.optional(),
    }),
    z.strictObject({ type: z.literal('checkboxes'), action_id: id, options: few, initial_options: few.optional() }),
    z.strictObject({ type: z.literal('static_select'), ...select, initial_option: option.optional() }),
    z.strictObject({ type: z.literal('multi_static_select'), ...select, initial_options: many.optional() }),
    z.strictObject({ type: z.literal('datepicker'), action_id: id, initial_date: z.iso.date().optional() }),
    z.strictObject({ type: z.literal('timepicker'), action_id: id, initial_time: z.string().optional() }),
    z.strictObject({ type: z.literal('users_select'), action_id: id }),
  ])
  .superRefine((input, { addIssue }) => {
    const offered =
      /select|radio|check/.test(input.type) && input.type !== 'users_select' ? offeredBy(input as Offering) : undefined;
    if (offered && new Set(offered.map(({ value }) => value)).size < offered.length) addIssue('the same option twice');
    if (offered && (offered.length === 0 || ('options' in input && 'option_groups' in input)))
      addIssue('either options or groups of them');
    const chosen = [
      ...('initial_options' in input ? (input.initial_options ?? []) : []),
      ...('initial_option' in input ? [input.initial_option ?? []].flat() : []),
    ];
    for (const one of chosen) if (!offered?.some((same) => sameJson(same, one))) addIssue('chosen but not offered');
    if (input.type !== 'plain_text_input') return;
    if ((input.initial_value ?? '').length > (input.max_length ?? 3_000)) addIssue('longer than max_length');
  });

type Offering = { options?: Offered[] | undefined; option_groups?: { options: Offered[] }[] | undefined };
type Offered = z.infer<typeof option>;
const offeredBy = ({ options = [], option_groups = [] }: Offering) => [
  ...options,
  ...option_groups.flatMap((group) => group.options),
];
const sameJson = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const input = z.strictObject({
  type: z.literal('input'),
  block_id,
  label: plain(2_000),
  hint: plain(2_000).optional(),
  optional: z.boolean().optional(),
  element,
});

const messageBlocks = z.array(z.discriminatedUnion('type', shown)).max(50);
const message = z.object({ text: z.string().trim().min(1).max(4_000), blocks: messageBlocks.default([]) });
const home = z.strictObject({ type: z.literal('home'), blocks: z.array(z.discriminatedUnion('type', shown)).max(100) });
const toFill = z.strictObject({
  type: z.literal('modal'),
  callback_id: id,
  private_metadata: z.string().max(3_000),
  title: plain(24),
  submit: plain(24),
  close: plain(24),
  blocks: z.array(z.discriminatedUnion('type', [...shown, input])).max(100),
});
/** Only what asks for nothing may do without a button to send it. */
const toRead = toFill
  .omit({ callback_id: true, private_metadata: true, submit: true })
  .extend({ blocks: z.array(z.discriminatedUnion('type', shown)).max(100) });
const modal = z.union([toFill, toRead]);

const mostText = 12_000;
const mostViewBytes = 250_000;
/** What a lock screen must not say. */
const topics =
  /\b(?:moms?|mothers?|dads?|fathers?|parents?|family|families|child(?:ren)?|baby|teen|cancel\w*|money|rent|school|goals?|hopes?|feel\w*|tired|angry|worr\w*|sad|abuse|violence|drugs?|health|housing|safety|reflect\w*|closing|check-in)\b/i;

type Block = { block_id?: string | undefined; elements?: unknown };

/** What Slack would refuse, or a person should not see, in a message. */
export function messageFaults(body: unknown): string[] {
  const { text, blocks } = (body ?? {}) as { text?: string; blocks?: unknown };
  return [
    ...faultsIn(message, body),
    ...(topics.test(text ?? '') ? [`the notice names a topic: ${text}`] : []),
    ...idsTwice(blocks),
    ...(lengthOf(blocks) > mostText ? [`${lengthOf(blocks)} characters in one message`] : []),
  ];
}

export function homeFaults(view: unknown): string[] {
  return [...faultsIn(home, view), ...idsTwice((view as { blocks?: unknown })?.blocks), ...tooBig(view)];
}

export function modalFaults(view: unknown): string[] {
  return [...faultsIn(modal, view), ...idsTwice((view as { blocks?: unknown })?.blocks), ...tooBig(view)];
}

function faultsIn(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(({ path, message: words }) => `${path.join('.')}: ${words}`);
}

function idsTwice(blocks: unknown): string[] {
  const list = (Array.isArray(blocks) ? blocks : []) as Block[];
  const named = list.flatMap((one) => one.block_id ?? []);
  const actions = list.map(({ elements }) =>
    (Array.isArray(elements) ? elements : []).flatMap(({ action_id }: { action_id?: string }) => action_id ?? []),
  );
  return [named, ...actions].flatMap((ids) => (new Set(ids).size < ids.length ? [`the same id twice: ${ids}`] : []));
}

const tooBig = (view: unknown) =>
  Buffer.byteLength(JSON.stringify(view)) > mostViewBytes ? ['the view is too large'] : [];

/** All that is text, whatever it is called. */
function lengthOf(value: unknown): number {
  return textsIn(value).reduce((sum, text) => sum + text.length, 0);
}

/** Every text a person reads, in order. */
export function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'text' || key === 'initial_value') && typeof inner === 'string' ? [inner] : textsIn(inner),
  );
}
