// Whatever a view can hold can be read as text: every kind of block and of field, every chart, file and button.
import { describe, expect, it } from 'vitest';
import type { Form, View } from '../../../src/core/view.ts';
import { allBlocks, allFields, formOfAll, pageOfAll } from '../../support/all-views.ts';
import { changedBy } from './answers.ts';
import type { OpenChannel, Ways } from './driver.ts';
import { faultsIn, readingOf } from './reading.ts';

export function everything(open: OpenChannel, ways: Ways): void {
  const shown = async (view: View) => {
    const driver = await open();
    await driver.open('home');
    return changedBy(driver, async () => {
      await driver.show(view);
      if (view.kind === 'form' && ways.asksOneByOne) await driver.fill({});
    });
  };

  describe('shows to be read', () => {
    it('one of everything, in its order', async () => {
      const { answer } = await shown(pageOfAll);
      expect(faultsIn(answer, readingOf(pageOfAll), ways.own), answer).toEqual([]);
    });

    it.each(Object.values(allBlocks))('a $kind by itself', async (block) => {
      const page: View = { kind: 'page', blocks: [block] };
      const { answer } = await shown(page);
      expect(faultsIn(answer, readingOf(page), ways.own), answer).toEqual([]);
    });

    it.each(Object.values(allFields))('a $kind question by itself', async (field) => {
      const form: Form = { kind: 'form', id: 'one', title: 'One question', fields: [field], submit: 'Send it' };
      const { answer } = await shown(form);
      expect(faultsIn(asked(answer), readingOf(form, count(form)), ways.own), answer).toEqual([]);
    });

    it('a form of everything', async () => {
      const { errors: _, ...form } = formOfAll;
      const { answer } = await shown(form);
      expect(faultsIn(asked(answer), readingOf(form, count(form)), ways.own), answer).toEqual([]);
    });
  });

  const count = ({ fields }: Form) => (ways.asksOneByOne ? fields.length : undefined);
  /** A form that nothing stands behind is out of date once its questions have been answered. */
  const asked = (answer: string) => answer.split('\nThis button is out of date')[0] ?? '';
}
