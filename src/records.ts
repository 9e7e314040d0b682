/**
 * The contract: what an extraction is made of.
 *
 * Offsets are UTF-16 code units, half-open, into the string the caller passed:
 * `text.slice(span.start, span.end)` is always the text of the span.
 */

/** A stretch of the caller's text, in UTF-16 code units, half-open. */
export interface Span {
  /** Offset of the first code unit. */
  start: number;
  /** Offset after the last code unit. */
  end: number;
}

/** One place in the text that speaks of a record. */
export interface Mention extends Span {
  /** `text.slice(start, end)`. */
  text: string;
  /** Index into {@link Extraction.sentences}. */
  sentence: number;
  /** Id of the rule that read it, such as `dates/month-day-year`. */
  rule: string;
}

/** How far a name record can be trusted; the README gives the measured precision of each level. */
export type Confidence = 'high' | 'medium' | 'low';

/** The parts of a personal name, each as written. */
export interface NameParts {
  /** The first name or names: `Sergey`, `S.`. */
  given?: string;
  /** All names between the given and the family name, initials too. */
  middle?: string;
  /** `van der`, `bin`, `de la`, `al-`. */
  particle?: string;
  /** Without its particle. */
  family?: string;
  /** `Jr`, `III`. */
  suffix?: string;
}

/** An office a person holds or held, as the text states it. */
export interface Role {
  /** The title as written, without organisation or place: `Foreign Minister`. */
  title: string;
  /** Id of the organisation the office belongs to. */
  organization?: string;
  /** Id of the place the office belongs to. */
  place?: string;
  /** The text says the office is past: `former`, `ex-`, `then`. */
  former?: boolean;
  /** Where the text states it. */
  span: Span;
}

/** A person, whatever number of names the text uses for them. */
export interface PersonRecord {
  kind: 'person';
  /** `person:1`; the same for the same text and options. */
  id: string;
  /** The fullest form seen in the text, without honorifics or titles. */
  name: string;
  /** What {@link PersonRecord.name} is made of. */
  parts: NameParts;
  /** The other surface forms, in order of first mention. */
  aliases: string[];
  /** `Dr`, `Mr`, in order of first mention. */
  honorifics: string[];
  /** Offices, in the order in which the text states them. */
  roles: Role[];
  /** The highest that any mention has by itself. */
  confidence: Confidence;
  /** By CoNLL's span rules, names only: no title, no possessive, no punctuation, never a pronoun. */
  mentions: Mention[];
}

/** What kind of place it is. `region` is any part of a country or group of countries; `facility` what people built, as airports, bridges and streets. */
export type PlaceType =
  | 'continent'
  | 'country'
  | 'region'
  | 'city'
  | 'water'
  | 'landform'
  | 'facility'
  | 'other';

/** WGS 84 decimal degrees. */
export interface Coordinates {
  /** -90 to 90, north is positive. */
  latitude: number;
  /** -180 to 180, east is positive. */
  longitude: number;
}

/** A mention of a place, and how it speaks of it. */
export interface PlaceMention extends Mention {
  /** `Russia` | `Russian` officials | `Russians`. */
  form: 'name' | 'adjective' | 'demonym';
  /** `in Moscow` | `Moscow said` (the place stands for its government or people). */
  usage: 'literal' | 'associative';
}

/** A place that a name may also mean. */
export interface PlaceAlternative {
  /** As the gazetteer has it. */
  name: string;
  type: PlaceType;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** ISO 3166-2, where known. */
  region?: string;
  coordinates?: Coordinates;
  /** Id at geonames.org. */
  geonamesId?: number;
  /** Inhabitants, to three significant figures, when the gazetteer was made. */
  population?: number;
}

/** A place, under all names that the text has for it. */
export interface PlaceRecord {
  kind: 'place';
  /** `place:1`; the same for the same text and options. */
  id: string;
  /** The name as the gazetteer has it, or as the text does where it is unknown to the gazetteer. */
  name: string;
  type: PlaceType;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** ISO 3166-2, where known. */
  region?: string;
  /** A point within it, for a country near its middle; absent where the place is unresolved. */
  coordinates?: Coordinates;
  /** Id at geonames.org. */
  geonamesId?: number;
  /** Inhabitants, to three significant figures, when the gazetteer was made. */
  population?: number;
  /** Other places of the name, the likeliest first, where the article does not tell them well apart. */
  alternatives?: PlaceAlternative[];
  confidence: Confidence;
  /** By CoNLL's span rules: names, and the adjectives and demonyms made of them. */
  mentions: PlaceMention[];
}

/** A named body of people: a company, party, agency, court, team, union of states. */
export interface OrganizationRecord {
  kind: 'organization';
  /** `organization:1`; the same for the same text and options. */
  id: string;
  /** The fullest form seen in the text. */
  name: string;
  /** `MEA`, where the text uses one. */
  acronym?: string;
  /** The other surface forms, the acronym too, in order of first mention. */
  aliases: string[];
  confidence: Confidence;
  /** By CoNLL's span rules: no article, no possessive. */
  mentions: Mention[];
}

/** TIMEX3 type (ISO-TimeML, ISO 24617-1). */
export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 `mod` (ISO-TimeML, ISO 24617-1). */
export type DateModifier =
  | 'APPROX'
  | 'START'
  | 'MID'
  | 'END'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE';

/**
 * What a date was resolved against: nothing but itself (`stated`), the document date (`document`), or
 * another date of the text (`context`). `none`: it was left unresolved, or needs no resolving.
 */
export type DateAnchor = 'stated' | 'document' | 'context' | 'none';

/** A date, time, duration or frequency: one for each distinct type, value and modifier. */
export interface DateRecord {
  kind: 'date';
  /** `date:1`; the same for the same text and options. */
  id: string;
  type: DateType;
  /** TIMEX3 value: `2024-07-03`, `2024-W26`, `P2Y`, `PRESENT_REF`, `XXXX-WXX-3`. */
  value: string;
  mod?: DateModifier;
  /** ISO 8601-2 (EDTF), where one exists: `2024-07-08/2024-07-09`, `2024-07~`. */
  edtf?: string;
  /** First civil day, `YYYY-MM-DD`, inclusive, where the value is resolved. */
  start?: string;
  /** Last civil day, `YYYY-MM-DD`, inclusive, where the value is resolved. */
  end?: string;
  anchor: DateAnchor;
  /** By TimeML's span rules: determiners and pre-modifiers are inside, prepositions outside. */
  mentions: Mention[];
}

/** How a stated number bounds the true one. */
export type Bound =
  | 'exact'
  | 'approximate'
  | 'more-than'
  | 'at-least'
  | 'less-than'
  | 'at-most'
  | 'range';

/** `value`, or `min` and `max` for a range; `up to 200` has `max` and `value`, `at least 30` has `min` and `value`. */
export interface Quantity {
  /** In units of {@link Unit.name}, magnitudes multiplied out: `$1.2bn` is 1200000000, `3%` is 3. Absent for a range. */
  value?: number;
  /** Lower bound, of `at-least`, `more-than` and ranges. */
  min?: number;
  /** Upper bound, of `at-most`, `less-than` and ranges. */
  max?: number;
  /** A range that is only about right is `approximate`, with `min` and `max`. */
  bound: Bound;
  /** `rose 3%`: a change, not a level. */
  change?: 'increase' | 'decrease';
}

/** What is counted or measured. `ratio` is a share of a whole (*two thirds*), `rate` one quantity for each of another. */
export type UnitKind =
  | 'count'
  | 'percent'
  | 'currency'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'power'
  | 'data'
  | 'angle'
  | 'pressure'
  | 'frequency'
  | 'ratio'
  | 'rate'
  | 'other';

/** What the number counts. */
export interface Unit {
  kind: UnitKind;
  /** Singular, lower case: `indian national`, `percentage`, `dollar`, `kilometre`. */
  name: string;
  /** ISO 4217 for currencies, UCUM (case sensitive) for units of measure; a bare `$` has none. */
  code?: string;
  /** As written: `$`, `km`. */
  symbol?: string;
  /** ISO 4217 codes of what it may be where the article does not settle it, the likeliest first: a bare `$`. */
  candidates?: string[];
}

/** What a quantity describes (NewsQuant's "referred concept"). */
export interface Concept extends Span {
  /** `text.slice(start, end)`. */
  text: string;
  /** The words of it that carry meaning, then those of whose it is: `loss`, `airline` for `the airline posted a loss of $3m`. */
  words: string[];
}

/** The verb group a quantity stands with. */
export interface Predicate extends Span {
  /** `text.slice(start, end)`, auxiliaries and negation too. */
  text: string;
  /** The main verb's infinitive. */
  verb: string;
  /** *did not reach*. */
  negated: boolean;
  /** *reached*, *may reach*, *will reach*, *denied reaching*. */
  modality: 'asserted' | 'possible' | 'expected' | 'denied';
}

/** Who says so. */
export interface Source {
  /** As the text has it. */
  text: string;
  /** Id of the person, organisation or place record. */
  id?: string;
  /** The word that attributes: `said`, `according to`. */
  cue: string;
  /** The claim stands inside quotation marks. */
  quoted: boolean;
}

/** How many, how much, or how far something changed. */
export interface ClaimRecord {
  kind: 'claim';
  /** `claim:1`; the same for the same text and options. */
  id: string;
  /** The quantity expression: `around 20 to 25 people`, `$1.2bn`. */
  mention: Mention;
  quantity: Quantity;
  /** Absent where the number stands alone. */
  unit?: Unit;
  concept?: Concept;
  predicate?: Predicate;
  /** Absent where the article itself says so. */
  source?: Source;
  /** Ids of the dates that frame the claim. */
  when?: string[];
  /** Ids of the places that frame the claim. */
  where?: string[];
}

/** `boilerplate` is what belongs to the page and not to the article: menus, share lines, credits. */
export type ZoneKind = 'boilerplate' | 'headline' | 'caption' | 'dateline' | 'quote';

/** A stretch of the text that is read in a way of its own. No record comes from boilerplate. */
export interface Zone extends Span {
  kind: ZoneKind;
}

/** What is known of the article as a whole. */
export interface DocumentInfo {
  /** The day the article speaks from, `YYYY-MM-DD`. */
  date?: string;
  /** Where {@link DocumentInfo.date} comes from. */
  dateSource: 'option' | 'text' | 'none';
  /** `ASTANA, July 3`, with the id of its place record. */
  dateline?: Span & { place?: string };
  /** In order of the text; they may overlap. */
  zones: Zone[];
}

/** Everything that was read from one text. Records stand in order of first mention. */
export interface Extraction {
  /** Version of nutgraf that made it. */
  version: string;
  document: DocumentInfo;
  /** In order of the text. {@link Mention.sentence} counts them from 0. */
  sentences: Span[];
  people: PersonRecord[];
  places: PlaceRecord[];
  organizations: OrganizationRecord[];
  dates: DateRecord[];
  claims: ClaimRecord[];
}

/** Any record of an extraction. */
export type ExtractedRecord =
  | PersonRecord
  | PlaceRecord
  | OrganizationRecord
  | DateRecord
  | ClaimRecord;

/** How `3/7/2024` is read: day first (`dmy`), month first (`mdy`), or by what else the document shows (`auto`). */
export type DateOrder = 'auto' | 'dmy' | 'mdy';

/** How an article is read. */
export interface ExtractOptions {
  /** The day the article was written, `YYYY-MM-DD`; without it, what the text states. */
  referenceDate?: string;
  /** Default `auto`. */
  dateOrder?: DateOrder;
}

/** An article to read, and the options that hold for it. */
export interface ArticleText extends ExtractOptions {
  text: string;
}
