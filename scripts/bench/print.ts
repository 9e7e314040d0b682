import { layOut } from '../../src/cli/table';

const NUMBERS = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

/** Three figures of a number: `1,230,000`, `0.162`. */
export const figures = (number: number): string => NUMBERS.format(number);

/** How many times one is the other. */
export const times = (one: number, other: number): string => `${figures(one / other)} ×`;

/** Prints a table under its title. */
export function printTable(title: string, rows: readonly (readonly string[])[]): void {
  console.log(`\n${title}`);
  for (const line of layOut(rows, 140)) console.log(`  ${line}`);
}
