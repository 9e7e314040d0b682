import { vocabulary } from '../lexicon/vocabulary';
import { wordList } from '../lexicon/word-list';
import type { Document } from '../text/document';
import type { Naming } from './naming';
import { isAmerican } from './type-words';

/** Local offices, schools and laws that only the United States has. */
const americanWords = vocabulary(
  'american-word',
  wordList(`
    sheriff sheriff's sheriffs alderman aldermen selectman selectmen councilman councilwoman assemblyman freeholder
    freshman freshmen sophomore sophomores valedictorian kindergarten elementary high_school school_board
    school_district city_council county_commissioners county_commission district_attorney state_trooper
    state_troopers highway_patrol grand_jury felony misdemeanor medicaid medicare fema neighborhood neighborhoods
    downtown sen. rep. zip_code zoning
  `),
);

/** So many of them, all different, are in no other country's news. */
const enough = 2;

/** The country whose own news the article is, if its words and the kinds of its places tell. */
export function homeOf({ tokens }: Document, namings: readonly Naming[]): string | undefined {
  if (namings.some(({ typeWord }) => isAmerican(typeWord))) return 'US';
  const seen = new Set<string>();
  tokens.forEach(({ word }, at) => {
    if (americanWords.match(tokens, at, tokens.length) > 0) seen.add(word.lower);
  });
  return seen.size >= enough ? 'US' : undefined;
}
