import type { PlaceEntry } from '../lexicon/gazetteer';
import type { PlaceMention } from '../records';

/** What stands beside a place and says which one it is: the `CA` of *Long Beach, CA*. */
export interface Qualifier {
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
  /** What the gazetteer has under that name. */
  readonly entries: readonly PlaceEntry[];
}

/** What a rule of this room says about a name. */
export interface PlaceReading {
  /** How much the rule is worth as evidence, higher is surer. */
  readonly weight: number;
  /** What the gazetteer has under the name; empty where it is known from context alone. */
  readonly entries: readonly PlaceEntry[];
  readonly form: PlaceMention['form'];
  readonly qualifier?: Qualifier | undefined;
  /** The word that says what kind of place it is, lower case: the `river` of *the Orwell River*, the `city` of *the city of X*. */
  readonly typeWord?: string | undefined;
}

const NONE: readonly PlaceEntry[] = [];

/** Every reading is made here, so that all are of one layout, which the engine reads fast. */
export const placeReading = (
  weight: number,
  entries: readonly PlaceEntry[],
  typeWord?: string,
  form: PlaceReading['form'] = 'name',
  qualifier?: Qualifier,
): PlaceReading => ({ weight, entries, form, qualifier, typeWord });

/** Of a name that is known from context alone. */
export const unlistedReading = (weight: number, typeWord?: string): PlaceReading =>
  placeReading(weight, NONE, typeWord);
