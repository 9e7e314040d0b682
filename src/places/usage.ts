import { remember } from '../lexicon/remember';
import { anyWordOf, vocabulary } from '../lexicon/vocabulary';
import { isCapitalized } from '../lexicon/word';
import { offices, roleNouns } from '../names/titles';
import type { PlaceMention } from '../records';
import type { Document } from '../text/document';
import { type Token, tokenBefore } from '../text/token';

type Usage = PlaceMention['usage'];

const wordsOf = (usage: Usage, words: string) =>
  words.split(' ').map((word) => [word, usage] as const);

/** What a word that governs a place makes of it: one is *in* a place, and deals *with* a government. */
const governors = vocabulary<Usage>(
  'place-governor',
  new Map([
    ...wordsOf(
      'literal',
      'in at from to into onto across near through outside inside throughout around toward towards via off over ' +
        'within beyond past along visit visits visited visiting leave leaves left leaving reach reaches reached ' +
        'reaching hit hits struck swept battered flee flees fled fleeing enter enters entered entering tour tours toured touring cross crosses crossed crossing',
    ),
    ...wordsOf('associative', 'with by against between versus vs vs. v for'),
  ]),
);

/** Parts of a place: what is a country's by where it lies, not by what it does. */
const isLocationWord = anyWordOf(
  (
    'capital city cities town towns village villages coast coastline border borders north south east west centre ' +
    'center region regions province provinces state states district districts streets airport airports airspace ' +
    'territory waters shore shores mountains rivers north-east north-west south-east south-west interior outskirts ' +
    'downtown suburb suburbs neighborhood neighborhoods neighbourhood neighbourhoods island islands beach beaches ' +
    'street road roads highway highways avenue stadium station bridge river valley area areas jail jails prison prisons ' +
    'countryside desert forest forests weather climate pollution border hospital hospitals hotel hotels school schools ' +
    'church churches farms farm factory plant mine mines market markets soil venue home homes community communities'
  ).split(' '),
);

const isLocation = (token: Token | undefined): boolean =>
  token !== undefined && isLocationWord(token.word);

/** How far back the word that governs a list of places is looked for. */
const LONGEST_LIST = 10;
/** The words of *Kenya defence ministry officials*. */
const LONGEST_PHRASE = 4;
/** How far the verb of a subject may stand: *India has also strongly pressed*. */
const FARTHEST_VERB = 4;

/**
 * Does a mention speak of the spot on the map, or of the government or people of it (metonymy)?
 * *In Moscow* is the one; *Moscow said*, *with Moscow* and *Moscow's demand* are the other, and so
 * is every adjective and demonym.
 */
export function usageOf(
  document: Document,
  { from, to }: { from: number; to: number },
  form: PlaceMention['form'],
): Usage {
  if (form !== 'name') return 'associative';
  return (
    possessed(document, to) ??
    sided(document, from, to) ??
    modifying(document, to) ??
    governed(document, from) ??
    acting(document, from, to) ??
    'literal'
  );
}

/** *Moscow's demand* is Moscow's doing; *Kenya's capital* lies in Kenya. */
function possessed({ tokens }: Document, to: number): Usage | undefined {
  const mark = tokens[to]?.word.lower;
  if (mark !== "'s" && mark !== "'") return undefined;
  return isLocation(tokens[to + 1]) || isLocation(tokens[to + 2]) ? 'literal' : 'associative';
}

/** Whose side one is on: *pro-Nairobi*, *J. Roe (Kenya)*. */
function sided({ tokens }: Document, from: number, to: number): Usage | undefined {
  const mark = tokenBefore(tokens, from)?.word.text;
  const earlier = tokens[from - 2]?.word;
  if (!earlier) return undefined;
  const bracketed = mark === '(' && tokens[to]?.word.text === ')' && isCapitalized(earlier);
  const prefixed = mark === '-' && /^(?:pro|anti|ex)$/.test(earlier.lower);
  return bracketed || prefixed ? 'associative' : undefined;
}

/** *U.S. officials* act for it; a *Nairobi street* lies there. */
function modifying({ tokens }: Document, to: number): Usage | undefined {
  const { sentence, newline } = tokens[to] ?? {};
  const first = tokens[to - 1] as Token;
  if (sentence !== first.sentence || newline || isTime((tokens[to] as Token).word))
    return undefined;
  let at = to;
  let head: Token | undefined;
  while (at < to + LONGEST_PHRASE) {
    const token = tokens[at];
    if (token?.sentence !== sentence || !isNominal(token)) break;
    if (token.pos !== 'ADJ') head = token;
    at += 1;
  }
  if (!head) return undefined;
  return isLocation(head) ? 'literal' : 'associative';
}

/** *in Nairobi last month*. */
const isTime = remember(({ lower }) =>
  /^(?:last|this|next|today|yesterday|tonight|tomorrow|early|late|earlier|later)$/.test(lower),
);

/** A noun that goes with the name before it, or an adjective or title on the way to one. */
const isNominal = ({ pos, word }: Token): boolean =>
  pos === 'NOUN' || (pos === 'ADJ' && !isCapitalized(word)) || offices.begins(word);

/** By the preposition or verb before it, which all places of a list share. */
function governed({ tokens }: Document, from: number): Usage | undefined {
  const { sentence } = tokens[from] as Token;
  const first = Math.max(0, from - LONGEST_LIST);
  for (let at = from - 1; at >= first; at -= 1) {
    const { word, pos, sentence: where } = tokens[at] as Token;
    if (where !== sentence) return undefined;
    const usage = governors.get(word);
    if (usage) return movesThere(tokens, at) ? 'literal' : usage;
    if (word.lower === 'of' && at > 0 && isHolder((tokens[at - 1] as Token).word))
      return 'associative';
    if (pos === 'VERB') return 'associative';
    if (!standsInList(word)) return undefined;
  }
  return undefined;
}

/** What stands between the places of a list, and in their names. */
const standsInList = remember(
  (word) => isCapitalized(word) || /^(?:the|and|or|both|,)$/.test(word.lower),
);

const isWay = remember(({ lower }) => /^(?:for|between|with)$/.test(lower));
const isJourney = remember(({ lower }) =>
  /^(?:left|leaves?|leaving|bound|headed|heading|departed|departs?|sailed|flew|flights?|borders?|distance|roads?|trains?|route)$/.test(
    lower,
  ),
);

/** *left for Kenya*, *flights between Kenya and Chad*, *the border with Chad*. */
const movesThere = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && isWay((tokens[at] as Token).word) && isJourney((tokens[at - 1] as Token).word);

/** The *president* or the *people* of a country. */
const isHolder = remember(
  (word) =>
    offices.begins(word) ||
    roleNouns.has(word) ||
    /^(?:government|people|citizens|ruler|parliament|army|police|allies|ally|team)$/.test(
      word.lower,
    ),
);

/** Prepositions as which the tagger takes words that join clauses: *as Kenya reached the final*. */
const joinsClauses = remember(({ lower }) =>
  /^(?:as|while|after|before|until|since|because|than)$/.test(lower),
);

/** By the verb whose subject it is; *Kenya is a country* says what it is, not what it does. */
function acting({ tokens }: Document, from: number, to: number): Usage | undefined {
  const { sentence } = tokens[to - 1] as Token;
  const before = tokenBefore(tokens, from);
  const inner = before?.sentence === sentence && before.pos === 'ADP';
  if (inner && !joinsClauses(before.word)) return undefined;
  let helped = false;
  const first = isTimeAside(tokens, to) ? to + 2 : to;
  for (let at = first; at < first + FARTHEST_VERB; at += 1) {
    const token = tokens[at];
    if (token?.sentence !== sentence) return undefined;
    if (token.pos === 'VERB')
      return token.word.lower.endsWith('ing') && !helped ? undefined : 'associative';
    if (token.pos === 'AUX') helped = true;
    if (token.pos !== 'ADV' && token.pos !== 'AUX' && token.pos !== 'PART') return undefined;
  }
  return undefined;
}

/** *on Wednesday*, between a subject and its verb. */
const isTimeAside = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word.lower === 'on' && /day$/.test(tokens[at + 1]?.word.lower ?? '');
