/** What a text may be made of, over and over, to be as far from news as can be. */
export const SHAPES: Readonly<Record<string, readonly string[]>> = {
  'one sign': [...'1, Aa.-/$%_@#:&=|;!?*+~^\\<>é', '\t', '…', '—'],
  brackets: ['(', ')', '[', ']', '{', '(a ', '(photo ', '<b>', '() '],
  quotes: ['"', "'", '“', '”', '‘', '’', '"a" ', '“he said ” ', 'he said "5 people" ', "'s "],
  'line ends': ['\n', '\r\n', '\r', '\u2028', 'Monday\n', 'Big News Today\n\n', '• a\n', '- \n'],
  'odd signs': ['\u200b', '\u00a0', '\ufeff', '\ud800', '\u0000', 'e\u0301', '\u0301', '\u202e'],
  'odd letters': ['京', '🏙', '👩‍🚒', '½', '٣', '１', 'ﬁ', 'ß', 'İ'],
  dates: [
    ...['1/1/2020 ', '3rd ', '10:30 ', 'May ', 'Monday ', 'the last ', 'two years ago '],
    ...['2024-07-03 ', 'from Monday to ', '5 p.m. ', 'July 1, ', 'early ', "'90s "],
  ],
  numbers: ['one hundred and ', '1,000,', '1.', '1 ', '5-', '20 to ', '$1.2bn ', '3% ', 'million '],
  figures: [
    ...['1/2 ', 'XIV ', '+1 ', '2-1 ', 'from 5 to ', 'between ', '5 people ', 'half a '],
    ...['no. 1 ', 'per cent ', 'up to ', 'three quarters of '],
  ],
  names: [
    ...['J. ', 'U.S. ', 'Mr. ', 'Dr ', 'John Smith ', 'John Smith, ', "John's ", 'NEW YORK ', 'Aa'],
    ...['A.', 'A-', "O'", 'and John Smith ', 'van der ', 'Smith said he ', 'Senator '],
  ],
  places: [
    ...['in Paris, France, ', 'north of ', 'LONDON (Reuters) - ', 'Bank of ', 'United '],
    ...['University of ', 'Paris and ', 'the River ', 'French '],
  ],
  addresses: ['http://a.b/', 'www.a.', 'a@b.', 'a-', 'a.b.', '//a.'],
  words: [
    ...['and ', 'of ', 'the ', 'said ', 'not ', 'will have been ', 'more than ', 'read more '],
    ...['a ', 'which ', 'of the ', 'fell by '],
  ],
  'names of properties': ['constructor ', '__proto__ ', 'toString ', 'hasOwnProperty '],
};

/** A shape repeated to about a length. */
export const repeated = (shape: string, length: number): string =>
  shape.repeat(Math.ceil(length / shape.length));
