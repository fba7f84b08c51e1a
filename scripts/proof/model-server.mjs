// A server on this computer that speaks OpenAI's language, both dialects: it answers as it is told to, also badly.
import { createServer } from 'node:http';

/**
 * `behave(request)` says how one request is answered; `request` holds `instructions`, `message` (read) and `attempt`.
 * A string is said as the model's words. Other behaviors: {status}, {stall}, {cut}, {dead}, {refuse}, {unfinished},
 * {raw, type}, {slowly}.
 */
export async function openModelServer(behave) {
  const requests = [];
  const sockets = new Set();
  const server = createServer(async (incoming, response) => {
    const chunks = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const request = read(body, incoming);
    requests.push(request);
    answer(await state.behave(request), request, response);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const state = { behave };
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/v1`,
    requests,
    set: (next) => {
      state.behave = next;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function read(body, { url, headers }) {
  const sent = JSON.parse(body);
  const chat = url.endsWith('/chat/completions');
  const message = JSON.parse(chat ? sent.messages[1].content : sent.input[0].content);
  const instructions = chat ? sent.messages[0].content : sent.instructions;
  return { chat, url, headers, body, sent, instructions, message, attempt: message.avoid ? 2 : 1 };
}

function answer(behavior, request, response) {
  if (typeof behavior === 'string') return whole(behavior, request, response);
  if (behavior.stall) return undefined; // nobody ever answers
  if (behavior.dead) return response.socket.destroy();
  if (behavior.status) return send(response, behavior.status, JSON.stringify({ error: { message: 'no', code: 'no' } }));
  if (behavior.raw !== undefined) return send(response, 200, behavior.raw, behavior.type);
  if (behavior.refuse) return send(response, 200, JSON.stringify(bodyFor('', request, { refusal: 'I cannot.' })));
  if (behavior.unfinished) return send(response, 200, JSON.stringify(bodyFor('{"li', request, { unfinished: true })));
  const text = JSON.stringify(bodyFor(behavior.cut ?? behavior.slowly, request, {}));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  if (behavior.cut !== undefined) {
    response.write(text.slice(0, text.length / 2));
    return setTimeout(() => response.socket.destroy(), 20);
  }
  return drip(text, response);
}

const whole = (text, request, response) => send(response, 200, JSON.stringify(bodyFor(text, request, {})));

function send(response, status, text, type = 'application/json') {
  response.writeHead(status, { 'content-type': type }).end(text);
}

/** The whole answer, in pieces with pauses between. */
function drip(text, response) {
  const size = Math.ceil(text.length / 8);
  const pieces = Array.from({ length: 8 }, (_, index) => text.slice(index * size, (index + 1) * size));
  const next = () => {
    const piece = pieces.shift();
    if (piece === undefined) return response.end();
    response.write(piece);
    return setTimeout(next, 10);
  };
  next();
}

function bodyFor(text, request, { refusal, unfinished }) {
  const tokens = { in: Math.ceil(request.body.length / 4), out: Math.ceil(text.length / 4) };
  return request.chat ? chatBody(text, tokens, refusal, unfinished) : responsesBody(text, tokens, refusal, unfinished);
}

function chatBody(content, tokens, refusal, unfinished) {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 0,
    model: 'loopback',
    choices: [
      {
        index: 0,
        finish_reason: unfinished ? 'length' : 'stop',
        message: { role: 'assistant', content: refusal ? null : content, refusal: refusal ?? null },
      },
    ],
    usage: { prompt_tokens: tokens.in, completion_tokens: tokens.out, total_tokens: tokens.in + tokens.out },
  };
}

function responsesBody(text, tokens, refusal, unfinished) {
  const part = refusal ? { type: 'refusal', refusal } : { type: 'output_text', text, annotations: [] };
  return {
    id: 'resp_1',
    object: 'response',
    created_at: 0,
    model: 'loopback',
    status: unfinished ? 'incomplete' : 'completed',
    incomplete_details: unfinished ? { reason: 'max_output_tokens' } : null,
    output: [{ id: 'msg_1', type: 'message', role: 'assistant', status: 'completed', content: [part] }],
    usage: {
      input_tokens: tokens.in,
      input_tokens_details: { cached_tokens: 0 },
      output_tokens: tokens.out,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: tokens.in + tokens.out,
    },
  };
}
