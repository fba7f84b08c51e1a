// OpenAI and servers that speak its language. Loaded only when one is set up.
import OpenAI, { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { zodResponseFormat, zodTextFormat } from 'openai/helpers/zod';
import type { Tokens, VoiceFailure } from '../app/ports.ts';
import { type Request, type Speaker, SpeakerFault, type Spoken } from './speaker.ts';

export type OpenAiSettings = {
  apiKey: string | undefined;
  baseUrl: string | undefined;
  model: string;
  api: 'responses' | 'chat';
  timeoutMs: number;
};

/** Nothing of what is sent is stored there, no person is named, and nothing is tried twice here: the caller has a limit. */
export function openAiSpeaker({ apiKey, baseUrl, model, api, timeoutMs }: OpenAiSettings): Speaker {
  const client = new OpenAI({
    apiKey: apiKey ?? 'none', // a server in the house may want no key
    baseURL: baseUrl ?? 'https://api.openai.com/v1',
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: timeoutMs,
    logLevel: 'off', // its log would hold what people typed
  });
  const ask = api === 'responses' ? askResponses : askChat;
  return async (request, signal) => {
    try {
      return await ask(client, model, request, signal);
    } catch (error) {
      throw error instanceof SpeakerFault ? error : new SpeakerFault(reasonOf(error));
    }
  };
}

type Ask = (client: OpenAI, model: string, request: Request, signal: AbortSignal) => Promise<Spoken>;

const askResponses: Ask = async (client, model, { name, instructions, message, schema, mostTokens }, signal) => {
  const response = await client.responses.create(
    {
      model,
      instructions,
      input: [{ role: 'user', content: message }],
      text: { format: zodTextFormat(schema, name) },
      max_output_tokens: mostTokens,
      store: false,
    },
    { signal },
  );
  const tokens = countedIn(
    response.usage?.input_tokens,
    response.usage?.output_tokens,
    response.usage?.input_tokens_details?.cached_tokens,
  );
  const parts = list(response.output).flatMap((item) => (item.type === 'message' ? list(item.content) : []));
  if (parts.some(({ type }) => type === 'refusal')) throw new SpeakerFault('refused', tokens);
  if (response.incomplete_details?.reason === 'content_filter') throw new SpeakerFault('refused', tokens);
  if (response.status !== 'completed') throw new SpeakerFault('unreadable', tokens);
  return { text: parts.map((part) => (part.type === 'output_text' ? part.text : '')).join(''), tokens };
};

const askChat: Ask = async (client, model, { name, instructions, message, schema, mostTokens }, signal) => {
  const completion = await client.chat.completions.create(
    {
      model,
      messages: [
        { role: 'system', content: instructions },
        { role: 'user', content: message },
      ],
      response_format: zodResponseFormat(schema, name),
      max_completion_tokens: mostTokens,
      store: false,
    },
    { signal },
  );
  const { prompt_tokens, completion_tokens, prompt_tokens_details } = completion.usage ?? {};
  const tokens = countedIn(prompt_tokens, completion_tokens, prompt_tokens_details?.cached_tokens);
  const [choice] = list(completion.choices);
  if (choice?.message?.refusal || choice?.finish_reason === 'content_filter') throw new SpeakerFault('refused', tokens);
  if (choice?.finish_reason !== 'stop') throw new SpeakerFault('unreadable', tokens);
  return { text: choice.message.content ?? '', tokens };
};

/** The types promise a list; a server that answers something else does not. */
const list = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? value : []);

function countedIn(input = 0, output = 0, cached = 0): Tokens {
  return { input, cached, output };
}

/** What a failure comes to; its message may quote what was typed or said, and is dropped. */
function reasonOf(error: unknown): VoiceFailure {
  if (error instanceof APIConnectionTimeoutError || error instanceof APIUserAbortError) return 'slow';
  if (error instanceof APIConnectionError) return 'away';
  if (error instanceof APIError) return reasonOfStatus(error.status);
  // A connection that breaks inside the answer, and an answer that is no JSON, come as plain errors.
  return error instanceof SyntaxError ? 'unreadable' : 'away';
}

function reasonOfStatus(status: number | undefined): VoiceFailure {
  if (status === 429) return 'busy';
  if (status === 408 || status === undefined || status >= 500) return 'away';
  return 'settings';
}
