import { anyOf } from '../lexicon/question';
import { remember } from '../lexicon/remember';
import { spotted } from '../names/overview';
import type { Document } from '../text/document';
import type { Token } from '../text/token';
import { countryOfAddress, homeNames, homeWords, isAddress, tellsHome } from './home-words';
import type { Naming } from './naming';
import { isAmerican } from './type-words';

/** So many of a country's own words, all different, are in no other country's news. */
const enough = 2;

const vocabularies = [homeNames, homeWords];

const homeTells = spotted(tellsHome);

/** Could it tell without a word after it, or be that word? Most that tell only begin something that is not there. */
const tellsAlone = anyOf([homeNames.has, homeWords.has, isAddress]);
const tellsAfter = remember(anyOf([homeNames.continues, homeWords.continues]));

/** The countries that speak as the words at a token do. */
function speakersAt(tokens: readonly Token[], at: number): readonly string[] {
  for (const vocabulary of vocabularies) {
    const end = vocabulary.match(tokens, at, tokens.length);
    if (end > 0) return vocabulary.value(tokens, at, end) ?? [];
  }
  const country = countryOfAddress((tokens[at] as Token).word);
  return country === undefined ? [] : [country];
}

/** The country whose own news the article is, if its words and the kinds of its places tell. */
export function homeOf(document: Document, namings: readonly Naming[]): string | undefined {
  const { tokens } = document;
  if (namings.some(({ typeWord }) => isAmerican(typeWord))) return 'US';
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  for (const at of homeTells(document)) {
    const { word } = tokens[at] as Token;
    if (!tellsAlone(word) && !tellsAfter(tokens[at + 1]?.word)) continue;
    const { lower } = word;
    if (seen.has(lower)) continue;
    const speakers = speakersAt(tokens, at);
    if (speakers.length > 0) seen.add(lower);
    for (const country of speakers) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (!best || best[1] === second?.[1]) return undefined;
  return best[1] >= enough || isNamed(best[0], namings) ? best[0] : undefined;
}

/** The article names the country, a state of it or a town that only it has. */
const isNamed = (country: string, namings: readonly Naming[]): boolean =>
  namings.some(
    ({ entries }) => entries.length > 0 && entries.every((entry) => entry.country === country),
  );
