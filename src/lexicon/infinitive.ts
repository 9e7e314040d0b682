import nlp from 'compromise/two';
import { compromiseTags } from './compromise';

type Tense = 'PastTense' | 'PresentTense' | 'Gerund' | 'Participle';
type ToInfinitive = (verb: string, model: unknown, tense: Tense) => string;

let toInfinitive: ToInfinitive | undefined;

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
  toInfinitive ??= (
    nlp as unknown as {
      methods(): { two: { transform: { verb: { toInfinitive: ToInfinitive } } } };
    }
  ).methods().two.transform.verb.toInfinitive;
  const tenses: Tense[] = verb.endsWith('ing')
    ? ['Gerund']
    : verb.endsWith('s') && !verb.endsWith('ss')
      ? ['PresentTense']
      : ['PastTense', 'Participle'];
  let infinitive = verb;
  for (const tense of tenses) {
    if (infinitive === verb) infinitive = toInfinitive(verb, nlp.model(), tense);
  }
  known.set(verb, infinitive);
  return infinitive;
}
