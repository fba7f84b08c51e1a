// The page around the conversation, and the page on which one picks who one is.
import { html } from 'hono/html';
import type { ExamplePerson } from './example-people.ts';
import type { Html } from './html-type.ts';

export function pickDocument(people: ExamplePerson[]): Html {
  return shell(
    'Porchlight',
    html`<main class="pick"><h1>${lamp} Porchlight</h1>
      <p>A conversation coach for people who visit families. This page is for trying it out: pick who you are.</p>
      <ul>${people.map(({ id, name, work }) => html`<li><a class="button" href="/${id}"><strong>${name}</strong><span>${work}</span></a></li>`)}</ul>
      <p class="note">Everything stays on this computer. These are three example people; nothing you type here reaches Slack or Teams.</p></main>`,
  );
}

export function talkDocument(person: ExamplePerson, home: Html, talk: Html): Html {
  return shell(
    `Porchlight: ${person.name}`,
    html`<a class="skip" href="#say">Skip to writing</a>
      <header><h1 class="hidden">Porchlight</h1><a class="brand" href="/" aria-label="Porchlight, choose another person">${lamp} Porchlight</a><span class="who">You are <strong>${person.name}</strong>. <a href="/">Change</a></span></header>
      <main data-person="${person.id}">
        <section id="home" aria-label="Home"><h2 class="hidden">Home</h2><div data-items="home">${home}</div></section>
        <section id="talk" aria-label="Conversation"><h2 class="hidden">Conversation</h2><div data-items="talk" role="log" aria-live="polite" aria-relevant="additions">${talk}</div></section>
      </main>
      <form id="composer" aria-label="Write to Porchlight"><label class="hidden" for="say">Write to Porchlight</label>
        <textarea id="say" rows="1" placeholder="A visit, or a question to ask" aria-describedby="problem"></textarea>
        <button type="submit" class="main">Send</button><p id="problem" class="error" role="alert"></p></form>
      <script src="/page.js" type="module"></script>
      <noscript><p class="error">This page needs JavaScript. “npm run porchlight -- chat” works without it.</p></noscript>`,
  );
}

function shell(title: string, body: Html): Html {
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
    <link rel="icon" href="/icon.svg" type="image/svg+xml"><link rel="stylesheet" href="/page.css"></head><body>${body}</body></html>`;
}

const lamp = html`<svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true"><path d="M12 1.5v3M8 9.5h8l-1.2 9.5H9.2z" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round"/><path d="M9.4 10.6h5.2l-.9 7.3h-3.4z" fill="#f2b84b"/><path d="M5.5 9.5 9 4.5h6l3.5 5zM8 19h8v2.5H8z" fill="currentColor"/></svg>`;

export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="5" fill="#23403a"/><path d="M12 3v2M9 10.5h6l-.8 6.5H9.8z" fill="#f2b84b" stroke="#fff" stroke-width="1.2" stroke-linejoin="round"/><path d="M6.5 10.5 9.5 6h5l3 4.5zM8.8 17h6.4v2.4H8.8z" fill="#fff"/></svg>`;
