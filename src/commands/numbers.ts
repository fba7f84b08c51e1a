// Numbers given with an option, or a sentence that says what was expected.
import { InvalidArgumentError } from 'commander';

export function seedNumber(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 0) throw new InvalidArgumentError('Give a whole number, 0 or more.');
  return number;
}

export function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 50)
    throw new InvalidArgumentError('Give a whole number from 1 to 50.');
  return number;
}
