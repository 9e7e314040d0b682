import { vocabulary } from '../../lexicon/vocabulary';
import type { Word } from '../../lexicon/word';
import { wordList } from '../../lexicon/word-list';
import { entryOf, followedBy, outside, precededBy, word, wordThat } from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule } from '../../rules/rule';
import type { OtherReading } from '../reading';

/** Letters that stand for things: measures, machines, diseases, degrees, papers. */
const abbreviations = vocabulary(
  'abbreviation-of-a-thing',
  wordList(`
    gdp gnp cpi ppi pmi vat iva gst rpi ipo ipos m&a r&d etf etfs ebit ebitda roi eps p/e q&a faq faqs
    dna rna mrna hiv aids hpv bse sars mers adhd ptsd copd icu icus er ivf pcr ppe mri iq bmi
    gps tv tvs dvd dvds cd cds vhs cctv pc pcs usb atm atms sim pin sms led lcd isdn dsl lan wifi wi-fi voip url
    html http pdf jpeg api apis cpu cpus gpu gpus ram rom ai vr it app apps
    suv suvs atv atvs rv rvs ufo ufos icbm icbms wmd ied ieds tnt uav uavs
    mba mbas phd bsc msc mph gcse gcses sat sats gpa asbo ged stem
    ngo ngos ceo ceos cfo coo cto pm vip vips mp mps mep meps mvp rbi rbis era erbs pct gb
    ftse nikkei dax cac topix lng lpg co2 cfc cfcs gmo gmos ph uv
    hr dj djs mc bbq diy rip ok sos tba tbd asap am pm gmt utc est edt pst pdt cst cdt bst cet ist
    ii iii iv vi vii viii ix xi xii
  `),
  { capitalized: true },
);

const isInCapitals = ({ text }: Word): boolean => /^[A-Z&/0-9-]{2,}s?$/.test(text);

/** *GDP*, *DVDs*: letters for what is no organisation. */
export const abbreviation = defineRule<OtherReading>({
  id: 'others/abbreviation',
  reads: '<letters that stand for a thing>',
  pattern: [entryOf(abbreviations)],
  produce: ([letters]) => (letters && isInCapitals(letters.first.word) ? { weight: 2 } : undefined),
  examples: {
    GDP: ['They said GDP fell.'],
    nothing: ['They said it fell.'],
  },
});

const isAcronym = ({ text }: Word): boolean => /^[A-Z]{2,7}$/.test(text);

/** Small words give an acronym no letter, or one. */
const small: ReadonlySet<string> = new Set(['of', 'and', 'for', 'the', 'in', 'to', 'by', '-']);

/** Do the words in lower case before the bracket, from the last to the first, give the letters? */
function isSpelledBefore({ document, from, first }: Piece): boolean {
  const letters = first.word.text.toLowerCase();
  let left = letters.length;
  for (let at = from - 2; at >= 0 && left > 0; at -= 1) {
    const { word: here, sentence } = document.tokens[at] ?? first;
    if (sentence !== first.sentence || (here.shape !== 'lower' && here.text !== '-')) return false;
    if (here.lower[0] === letters[left - 1]) left -= 1;
    else if (!small.has(here.lower)) return false;
  }
  return left === 0;
}

/** *common zebra pox (CZP)*: words that are no name, and their letters. */
export const spelledThing = defineRule<OtherReading>({
  id: 'others/letters-of-words',
  reads: '<words> (<their first letters>)',
  pattern: [
    precededBy(wordThat('lower case', ({ shape }) => shape === 'lower')),
    outside(word('(')),
    wordThat('letters', isAcronym),
    followedBy(word(')')),
  ],
  produce: ([, , letters]) => (letters && isSpelledBefore(letters) ? { weight: 5 } : undefined),
  examples: {
    CZP: ['It was caused by common zebra pox (CZP).'],
    nothing: ['The Common Zebra Party (CZP) won.', 'The bureau (CZP) won.'],
  },
});
