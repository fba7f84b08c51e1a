// The checker that every test of Slack leans on finds what Slack would refuse, and nothing else.
import { describe, expect, it } from 'vitest';
import { homeFaults, messageFaults, modalFaults } from '../../support/slack-limits.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const button = (change: object = {}) => ({ type: 'button', action_id: 'a', text: plain('Go'), value: 'v', ...change });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const rich = (...texts: string[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: texts.map((text) => ({ type: 'text', text })) }],
});
const input = (element: object, change: object = {}) => ({
  type: 'input',
  block_id: 'field',
  label: plain('Field'),
  element: { action_id: 'answer', ...element },
  ...change,
});
const options = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ text: plain(`${at}`), value: `=${at}` }));
const modal = (...blocks: object[]) => ({
  type: 'modal',
  callback_id: 'visit',
  private_metadata: '{}',
  title: plain('Title'),
  submit: plain('Send'),
  close: plain('Close'),
  blocks,
});
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);
const x = (count: number) => 'x'.repeat(count);

describe('the checker lets through', () => {
  it.each([
    ['a notice alone', { text: 'Ready.' }],
    ['all that just fits', { text: x(4_000), blocks: [...times(4, rich(x(3_000))), ...times(0, {})] }],
    ['fifty blocks', { text: 'Ready.', blocks: times(50, rich('a')) }],
    [
      '25 buttons',
      { text: 'Ready.', blocks: [actions(...times(25, 0).map((_, at) => button({ action_id: `${at}` })))] },
    ],
  ])('%s', (_name, message) => {
    expect(messageFaults(message)).toEqual([]);
  });

  it('a modal and a Home as Slack takes them', () => {
    expect(modalFaults(modal(input({ type: 'radio_buttons', options: options(10) })))).toEqual([]);
    expect(modalFaults(modal(input({ type: 'static_select', options: options(100) })))).toEqual([]);
    expect(homeFaults({ type: 'home', blocks: times(100, rich('a')) })).toEqual([]);
  });
});

describe('the checker finds', () => {
  const wrong: [string, object][] = [
    ['no notice', { blocks: [rich('a')] }],
    ['an empty notice', { text: ' ', blocks: [rich('a')] }],
    ['a notice with a topic', { text: 'Your brief about money is ready.' }],
    ['51 blocks', { text: 'Ready.', blocks: times(51, rich('a')) }],
    ['12,001 characters', { text: 'Ready.', blocks: [...times(4, rich(x(3_000))), rich('x')] }],
    ['3,001 characters in one run', { text: 'Ready.', blocks: [rich(x(3_001))] }],
    ['an empty run', { text: 'Ready.', blocks: [rich('')] }],
    ['a header of 151', { text: 'Ready.', blocks: [{ type: 'header', text: plain(x(151)) }] }],
    [
      '26 buttons',
      { text: 'Ready.', blocks: [actions(...times(26, 0).map((_, at) => button({ action_id: `${at}` })))] },
    ],
    ['no buttons', { text: 'Ready.', blocks: [actions()] }],
    ['a button of 76', { text: 'Ready.', blocks: [actions(button({ text: plain(x(76)) }))] }],
    ['a value of 2,001', { text: 'Ready.', blocks: [actions(button({ value: x(2_001) }))] }],
    ['an action_id of 256', { text: 'Ready.', blocks: [actions(button({ action_id: x(256) }))] }],
    ['an action_id twice', { text: 'Ready.', blocks: [actions(button(), button())] }],
    ['a block_id twice', { text: 'Ready.', blocks: times(2, { ...rich('a'), block_id: 'b' }) }],
    [
      'markup where words are shown',
      { text: 'Ready.', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'a' } }] },
    ],
    ['11 pieces of small print', { text: 'Ready.', blocks: [{ type: 'context', elements: times(11, plain('a')) }] }],
    ['a key that Slack does not know', { text: 'Ready.', blocks: [{ ...rich('a'), color: 'red' }] }],
    ['an input in a message', { text: 'Ready.', blocks: [input({ type: 'datepicker' })] }],
  ];
  it.each(wrong)('%s in a message', (_name, message) => {
    expect(messageFaults(message)).not.toEqual([]);
  });

  const wrongForms: [string, object][] = [
    ['101 blocks', modal(...times(101, rich('a')))],
    ['a title of 25', { ...modal(), title: plain(x(25)) }],
    ['a submit of 25', { ...modal(), submit: plain(x(25)) }],
    ['metadata of 3,001', { ...modal(), private_metadata: x(3_001) }],
    ['a block_id twice', modal(input({ type: 'datepicker' }), input({ type: 'datepicker' }))],
    ['a block_id of 256', modal(input({ type: 'datepicker' }, { block_id: x(256) }))],
    ['11 radio buttons', modal(input({ type: 'radio_buttons', options: options(11) }))],
    ['11 check boxes', modal(input({ type: 'checkboxes', options: options(11) }))],
    ['101 options', modal(input({ type: 'static_select', options: options(101) }))],
    ['no options', modal(input({ type: 'static_select' }))],
    ['an option twice', modal(input({ type: 'static_select', options: times(2, { text: plain('a'), value: 'a' }) }))],
    ['an option of 76', modal(input({ type: 'radio_buttons', options: [{ text: plain(x(76)), value: 'a' }] }))],
    [
      'an option’s value of 151',
      modal(input({ type: 'radio_buttons', options: [{ text: plain('a'), value: x(151) }] })),
    ],
    ['an option without a value', modal(input({ type: 'radio_buttons', options: [{ text: plain('a'), value: '' }] }))],
    [
      'a choice that is not offered',
      modal(input({ type: 'radio_buttons', options: options(2), initial_option: options(3)[2] })),
    ],
    ['words longer than their field', modal(input({ type: 'plain_text_input', max_length: 2, initial_value: 'abc' }))],
    ['a field of 3,001', modal(input({ type: 'plain_text_input', max_length: 3_001 }))],
  ];
  it.each(wrongForms)('%s in a modal', (_name, view) => {
    expect(modalFaults(view)).not.toEqual([]);
  });

  it('101 blocks, a view of 250 KB and inputs on Home', () => {
    expect(homeFaults({ type: 'home', blocks: times(101, rich('a')) })).not.toEqual([]);
    expect(homeFaults({ type: 'home', blocks: times(90, rich(x(2_990))) })).not.toEqual([]);
    expect(homeFaults({ type: 'home', blocks: [input({ type: 'datepicker' })] })).not.toEqual([]);
  });
});
