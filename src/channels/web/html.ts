// A view as HTML. Everything a person or an agency wrote is escaped by the template.
import { html } from 'hono/html';
import type { Block, Choice, Fact, Form, Page, Point, View } from '../../core/view.ts';
import { wordedLine } from '../text.ts';
import { fieldHtml } from './field.ts';
import type { Html } from './html-type.ts';

/** @param key unique on the screen; ids inside the view are built on it */
export function viewHtml(view: View, key: string): Html {
  return view.kind === 'page' ? pageHtml(view, key) : formHtml(view, key);
}

function pageHtml({ title, blocks, stamp, wordedBy }: Page, key: string): Html {
  return html`<div class="page" data-stamp="${stamp ?? ''}">
    ${title ? html`<h3 tabindex="-1">${title}</h3>` : ''}
    ${blocks.map((block) => blockHtml(block, key))}
    ${wordedBy ? html`<p class="note">${wordedLine(wordedBy)}</p>` : ''}
  </div>`;
}

function blockHtml(block: Block, key: string): Html {
  switch (block.kind) {
    case 'text':
      return html`<p>${block.text}</p>`;
    case 'note':
      return html`<p class="note">${block.text}</p>`;
    case 'passage':
      return html`<section class="passage">
        ${block.title ? html`<h4>${block.title}</h4>` : ''}
        ${block.paragraphs.map((text, index) => html`<p>${text}${index === block.paragraphs.length - 1 ? marksHtml(block.marks, key) : ''}</p>`)}
      </section>`;
    case 'speech':
      return html`<figure class="speech"><figcaption>${block.speaker}</figcaption><blockquote>${block.text}</blockquote>
        ${block.cue ? html`<p class="cue">${block.cue}</p>` : ''}</figure>`;
    case 'points':
      return html`<section class="points">${headingHtml(block.heading)}<ul>${block.points.map((point) => pointHtml(point, key))}</ul></section>`;
    case 'facts':
      return block.folded
        ? foldedHtml(block.heading ?? '', block.facts, key)
        : html`${headingHtml(block.heading)}${factsHtml(block.facts, key)}`;
    case 'pair':
      return html`<div class="pair">${[block.left, block.right].map(({ label, value }) => html`<div><h4>${label}</h4><p>${value}</p></div>`)}</div>`;
    case 'chart':
      return chartHtml(block.sentence, block.bars);
    case 'choices':
      return html`<div class="choices">${block.choices.map(choiceHtml)}</div>`;
    case 'file':
      return html`<p><a class="button" download="${block.name}" href="data:${block.type};charset=utf-8,${encodeURIComponent(block.content)}">${block.name}</a></p>`;
  }
}

function pointHtml({ text, marks }: Point, key: string): Html {
  return html`<li>${text}${marksHtml(marks ?? [], key)}</li>`;
}

function marksHtml(marks: number[], key: string): Html {
  return html`${marks.map((mark) => html`<a class="mark" href="#${key}-source-${mark}" aria-label="source ${mark}">${mark}</a>`)}`;
}

function foldedHtml(heading: string, facts: Fact[], key: string): Html {
  return html`<details class="sources"><summary>${heading} (${facts.length})</summary>${factsHtml(facts, key)}</details>`;
}

function factsHtml(facts: Fact[], key: string): Html {
  return html`<dl>${facts.map(({ label, value }) => html`<div${sourceId(label, key)}><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** A fact labelled with a number is what a mark of that number leads to. */
const sourceId = (label: string, key: string): Html =>
  /^\d+$/.test(label) ? html` id="${key}-source-${label}"` : html``;

function chartHtml(sentence: string, bars: { label: string; value: number }[]): Html {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return html`<figure class="chart"><figcaption>${sentence}</figcaption>
    ${bars.map(({ label, value }) => html`<div class="bar"><span>${label}</span><meter min="0" max="${most}" value="${value}">${value}</meter><span>${value}</span></div>`)}</figure>`;
}

function choiceHtml({ id, label, main }: Choice): Html {
  return html`<button type="button" class="${main ? 'main' : ''}" data-choice="${id}">${label}</button>`;
}

function formHtml(
  { title, intro, reading = [], fields, values = {}, errors = {}, submit, stamp }: Form,
  key: string,
): Html {
  const wrong = Object.keys(errors).length;
  return html`<form class="form" data-stamp="${stamp ?? ''}" aria-labelledby="${key}-title" novalidate>
    <h3 id="${key}-title" tabindex="-1">${title}</h3>
    ${intro ? html`<p>${intro}</p>` : ''}
    ${reading.length > 0 ? html`<div class="reading">${reading.map((block) => blockHtml(block, key))}</div>` : ''}
    ${wrong > 0 ? html`<p class="error" role="alert">${wrong === 1 ? 'One answer needs another look.' : `${wrong} answers need another look.`}</p>` : ''}
    ${fields.map((field) => fieldHtml(field, `${key}-${field.id}`, values[field.id], errors[field.id]))}
    <div class="choices"><button type="submit" class="main">${submit}</button><button type="button" data-choice="cancel">Close</button></div>
  </form>`;
}

const headingHtml = (heading: string | undefined): Html => (heading ? html`<h4>${heading}</h4>` : html``);
