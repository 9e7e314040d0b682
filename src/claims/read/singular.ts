import { remember } from '../../lexicon/remember';
import type { Word } from '../../lexicon/word';

const IRREGULAR = new Map<string, string>(
  (
    'men man,women woman,children child,feet foot,teeth tooth,mice mouse,geese goose,lives life,wives wife,knives knife,' +
    'leaves leaf,wolves wolf,halves half,thieves thief,calves calf,shelves shelf,loaves loaf,criteria criterion,' +
    'phenomena phenomenon,media medium,analyses analysis,crises crisis,bases base,theses thesis,policemen policeman,' +
    'policewomen policewoman,firemen fireman,gunmen gunman,businessmen businessman,servicemen serviceman,' +
    'fishermen fisherman,crewmen crewman,congressmen congressman,lawmen lawman,grandchildren grandchild,' +
    'schoolchildren schoolchild,salesmen salesman,craftsmen craftsman,spokesmen spokesman,militiamen militiaman,' +
    'cacti cactus,fungi fungus,alumni alumnus,stimuli stimulus,indices index,vertices vertex,bacteria bacterium,' +
    'heroes hero,potatoes potato,tomatoes tomato,vetoes veto,echoes echo,cargoes cargo,torpedoes torpedo,' +
    'passersby passerby,movies movie,ties tie,pies pie,lies lie,zombies zombie,cookies cookie,selfies selfie,' +
    'calories calorie,rookies rookie,axes axe,buses bus,gases gas,viruses virus,campuses campus,bonuses bonus,' +
    'censuses census,statuses status,walruses walrus,caucuses caucus,lenses lens,quizzes quiz,shoes shoe,toes toe,' +
    'foes foe,caches cache,aches ache,headaches headache,avalanches avalanche,niches niche,people people,police police'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Nouns that are the same however many there are. */
const INVARIANT = new Set(
  (
    'people police cattle sheep deer fish salmon aircraft spacecraft hovercraft species series personnel staff crew ' +
    'livestock poultry offspring headquarters dead wounded injured poor homeless infantry cavalry youth shrimp trout ' +
    'moose bison swiss chinese japanese vietnamese portuguese lebanese taiwanese'
  ).split(' '),
);

/** Words in -s that are singular. */
const NO_PLURAL = new Set(
  'news politics economics mathematics physics gas bus lens series species this its his was is has does plus minus tennis always perhaps across thus yes as us'.split(
    ' ',
  ),
);

const endsAsPlural = (lower: string): boolean =>
  lower.endsWith('s') && lower.length > 2 && /[^sui']s$/.test(lower) && !NO_PLURAL.has(lower);

/** Does a lower-case noun stand for more than one? */
export const isPlural = (lower: string): boolean =>
  endsAsPlural(lower) || IRREGULAR.has(lower) || INVARIANT.has(lower);

/** The singular of a lower-case noun, or of its part behind a hyphen. */
function inSingular(lower: string): string {
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return irregular;
  const head = lower.lastIndexOf('-') + 1;
  if (head > 0) return lower.slice(0, head) + inSingular(lower.slice(head));
  if (!endsAsPlural(lower) || INVARIANT.has(lower)) return lower;
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (lower.endsWith('es') && /(?:ch|sh|ss|x|zz)es$/.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}

const isSingular = remember(({ lower }) => inSingular(lower) === lower);
const dropsItsS = remember(({ lower }) => inSingular(lower) === lower.slice(0, -1));

/** The singular of a noun in lower case; a singular is returned as it is. How most nouns form it is kept with the word. */
export function singularOf(word: Word): string {
  const { lower } = word;
  if (isSingular(word)) return lower;
  return dropsItsS(word) ? lower.slice(0, -1) : inSingular(lower);
}
