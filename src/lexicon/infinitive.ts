import nlp from 'compromise/two';
import { compromiseTags } from './compromise';

type Tense = 'PastTense' | 'PresentTense' | 'Gerund' | 'Participle';

/** What is used of compromise's table of verbs. */
interface VerbTable {
  toInfinitive(verb: string, model: unknown, tense: Tense): string;
  conjugate(infinitive: string, model: unknown): Partial<Record<Tense, string>>;
}

let table: VerbTable | undefined;

/** Verbs that have no ending to go by. */
const IRREGULAR = new Map([
  ['have', 'have'],
  ['has', 'have'],
  ['had', 'have'],
  ['having', 'have'],
  ['went', 'go'],
  ['gone', 'go'],
  ['goes', 'go'],
  ['do', 'do'],
  ['does', 'do'],
  ['did', 'do'],
  ['done', 'do'],
  ['am', 'be'],
  ['is', 'be'],
  ['are', 'be'],
  ['was', 'be'],
  ['were', 'be'],
  ['been', 'be'],
  ["'s", 'be'],
  ["'re", 'be'],
  ["'m", 'be'],
  ["'ve", 'have'],
  ["'ll", 'will'],
]);

const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** The infinitive of a verb form in lower case. compromise's table of verbs is asked, not its parser. */
export function infinitiveOf(verb: string): string {
  const irregular = IRREGULAR.get(verb) ?? known.get(verb);
  if (irregular !== undefined) return irregular;
  if (compromiseTags(verb).includes('Infinitive')) return verb;
  if (known.size > MOST_KNOWN) known.clear();
  table ??= (nlp as unknown as { methods(): { two: { transform: { verb: VerbTable } } } }).methods()
    .two.transform.verb;
  const tenses: Tense[] = verb.endsWith('ing')
    ? ['Gerund']
    : verb.endsWith('s') && !verb.endsWith('ss')
      ? ['PresentTense']
      : ['PastTense', 'Participle'];
  let infinitive = verb;
  for (const tense of tenses) {
    if (infinitive === verb) infinitive = table.toInfinitive(verb, nlp.model(), tense);
  }
  if (tenses[0] === 'PastTense' && !verb.endsWith('ed') && !isPastOf(infinitive, verb, table))
    infinitive = verb;
  known.set(verb, infinitive);
  return infinitive;
}

/** The table guesses an infinitive for whatever it is asked, so it is asked back: *run* is no past of *rin*. */
function isPastOf(infinitive: string, verb: string, { conjugate }: VerbTable): boolean {
  const { PastTense, Participle } = conjugate(infinitive, nlp.model());
  return verb === PastTense || verb === Participle;
}

/** Is the word in lower case the infinitive of a regular verb, whatever else it is: `name`, `close`? */
export const canBeVerb = (word: string): boolean =>
  compromiseTags(`${word}s`).includes('PresentTense') ||
  [`${word}d`, `${word}ed`].some((past) => compromiseTags(past).includes('PastTense'));
