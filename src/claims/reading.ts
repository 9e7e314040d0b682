import type { Quantity, Unit } from '../records';

/** What a rule of this room says about a quantity expression. */
export interface ClaimReading {
  /** As the record will have it. */
  quantity: Quantity;
  unit?: Unit | undefined;
}
