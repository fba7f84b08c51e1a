// Who may talk to the local page: this computer's own browser, on this page, and nobody else.
import type { MiddlewareHandler } from 'hono';

const headers = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

const loopbackNames = ['127.0.0.1', 'localhost', '[::1]'];

/** Refuses a Host that is not loopback (a name that was pointed here) and an Origin that is not this page. */
export const protect: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? '';
  const origin = context.req.header('origin');
  if (!loopbackNames.includes(host.replace(/:\d+$/, '')))
    return context.text('This page answers on 127.0.0.1 only.', 403);
  if (origin !== undefined && origin !== `http://${host}`)
    return context.text('This page takes words only from itself.', 403);
  const site = context.req.header('sec-fetch-site') ?? 'none';
  if (context.req.method !== 'GET' && !['same-origin', 'none'].includes(site)) {
    return context.text('This page takes words only from itself.', 403);
  }
  await next();
  for (const [name, value] of Object.entries(headers)) context.header(name, value);
  return undefined;
};
