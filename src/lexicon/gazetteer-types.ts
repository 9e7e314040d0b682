import type { PlaceType } from '../records';

/** How a phrase speaks of a place. `postal` (`CA`, `IN`) counts only after a comma and a town. */
export type PlaceMatch =
  | 'name'
  | 'alternative'
  | 'abbreviation'
  | 'postal'
  | 'adjective'
  | 'demonym';

/** One place that a phrase may speak of. */
export interface PlaceEntry {
  name: string;
  type: PlaceType;
  /** ISO 3166-1 alpha-2. */
  country?: string | undefined;
  /** ISO 3166-2. */
  region?: string | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
  /** To three significant figures. */
  population?: number | undefined;
  geonamesId?: number | undefined;
  capital?: 'country' | 'region' | undefined;
  /** Of an administrative region: 1 = state or province, 2 = county. */
  level?: 1 | 2 | undefined;
  /** How the phrase speaks of the place. */
  matched: PlaceMatch;
  /** Of a demonym: one person (`Dane`) or a people (`Danes`). */
  number?: 'singular' | 'plural' | undefined;
}

/** Does the phrase speak of the place's people, or of what belongs to it, and not name it? */
export const ofPeople = ({ matched }: PlaceEntry): boolean =>
  matched === 'adjective' || matched === 'demonym';
