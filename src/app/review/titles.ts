// What sheets and themes are called in the agency's own words; one that is gone goes by its id.
import { asTitle } from '../../core/supervision.ts';
import type { Turn } from '../turn.ts';

type Around = Pick<Turn, 'library'>;

export const sheetTitle = (sheet: string, { library }: Around): string =>
  library.content.sheets.find(({ id }) => id === sheet)?.title ?? asTitle(sheet);

export const themeTitle = (theme: string, { library }: Around): string =>
  library.content.themes.find(({ id }) => id === theme)?.title ?? asTitle(theme);
