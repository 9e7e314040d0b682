import { anyWordOf, vocabulary } from '../../lexicon/vocabulary';
import type { Quantity } from '../../records';

type Change = NonNullable<Quantity['change']>;

const pairs = (change: Change, words: string): [string, Change][] =>
  words.split(' ').map((word) => [word, change]);

const RISE =
  'rose rise rises rising risen grew grow grows growing grown climbed climb climbs climbing gained gain gains gaining ' +
  'increased increase increases increasing jumped jump jumps jumping surged surge surges surging soared soar soars ' +
  'soaring advanced advance advances advancing rallied rally rallies rallying added expanded expand expands expanding ' +
  'swelled swell ticked leapt leaped leap leaps spiked spike spikes skyrocketed rebounded rebound strengthened ' +
  'appreciated accelerated improved boosted boost raised raise raises raising hiked hike hiking lifted';
const FALL =
  'fell fall falls falling fallen dropped drop drops dropping declined decline declines declining decreased decrease ' +
  'decreases decreasing slid slide slides sliding slipped slip slips slipping tumbled tumble tumbles tumbling sank sink ' +
  'sinks sinking sunk plunged plunge plunges plunging plummeted plummet plummets plummeting lost shed sheds shrank shrink ' +
  'shrinks shrinking dipped dip dips dipping slumped slump slumps slumping eased ease weakened crashed retreated ' +
  'contracted contract dived dove fallen reduced reduce reduces reducing slashed slash slashing lowered lower cut cuts cutting trimmed shaved';

/** Verbs that say that something became more or less. */
export const changeVerbs = vocabulary(
  'change-verb',
  new Map([...pairs('increase', RISE), ...pairs('decrease', FALL)]),
);

/** Those whose object may also be a thing won, lost or moved: only with per cent and points do they say a change. */
export const isTransitive = anyWordOf(
  (
    'gained gain gains gaining lost shed sheds added raised raise raises raising boosted boost lifted cut cuts cutting ' +
    'reduced reduce reduces reducing slashed slash slashing lowered lower hiked hike hiking trimmed shaved advanced ' +
    'advance advances advancing improved dropped drop drops dropping jumped jump jumps jumping'
  ).split(' '),
);

/** Adverbs that do: `up 3%`, `edged down 0.1%`. */
export const changeAdverbs = vocabulary('change-adverb', {
  up: 'increase' as Change,
  down: 'decrease' as Change,
  higher: 'increase' as Change,
  lower: 'decrease' as Change,
});

/** Nouns that do: `a 12-point drop`, `an increase of 5%`. */
export const changeNouns = vocabulary(
  'change-noun',
  new Map([
    ...pairs('increase', 'increase rise raise gain jump surge hike climb spike uptick'),
    ...pairs(
      'decrease',
      'decrease drop fall decline reduction cut plunge slump dip slide dive tumble',
    ),
  ]),
);

/** How a verb goes with *up* and *down*: what moves so is a level; what is moved may be a thing; *be* may compare. */
type Move = 'level' | 'thing' | 'state' | 'be';

const MOVES: Readonly<Record<Move, string>> = {
  level:
    'edge edges edged edging inch inches inched inching creep creeps crept creeping move moves moved moving ' +
    'tick ticks ticked ticking nudge nudges nudged nudging push pushes pushed pushing bump bumps bumped bumping went shot',
  thing: 'going came sent sending drove driven',
  state: 'closed closing ended ending finished finishing opened opening traded trading',
  be: "is are was were be been being 's",
};

/** Verbs after which *up* and *down* say how a level moved; after others they belong to the verb, as in `gave up`. */
export const moves = vocabulary(
  'move',
  new Map(
    Object.entries(MOVES).flatMap(([move, words]) =>
      words.split(' ').map((word): [string, Move] => [word, move as Move]),
    ),
  ),
);
