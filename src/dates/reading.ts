import type { DateModifier, DateType } from '../records';

/** What a rule of this room says about a stretch of text, before it is anchored. */
export interface DateReading {
  type: DateType;
  value: string;
  mod?: DateModifier;
}
