/** A kind of line, or of line's end, that scraped pages carry and that is not part of the article. */
export interface LineRule {
  /** `text/<pattern-in-words>`. */
  readonly id: string;
  /** What it reads, in words. */
  readonly reads: string;
  /** What it matches is the zone; the rest of the line stays prose. */
  readonly pattern: RegExp;
  readonly examples: { readonly zone: readonly string[]; readonly nothing: readonly string[] };
}

/** Longer lines are prose; none of the rules is tried on them. */
export const LONGEST_FURNITURE = 200;

const NETWORKS =
  '(?:facebook|twitter|x|instagram|whatsapp|telegram|youtube|linkedin|threads|tiktok|social media)';

/** Page furniture. The patterns are anchored at one end of the line, so each is read once. */
export const boilerplateRules: readonly LineRule[] = [
  {
    id: 'text/control',
    reads: 'a button or the title of a menu, alone on its line',
    pattern:
      /^(?:close|print|menu|search|share|tweet|e-?mail|comments?|advertisement|advertising|sponsored|select date|(?:read|load|show|see|view) more|home|log ?in|sign (?:in|up)|subscribe(?: now)?|skip to (?:main )?content|back to top|next|previous|copy link|listen|watch(?: live)?|follow us|related(?: (?:articles|stories|topics|news))?|latest news|trending(?: now)?|recommended(?: for you)?|most (?:read|popular)|tags|share this(?: (?:article|story|post|page))?|text size|cookie settings|accept(?: all)?|getty images)[:.…»>]*$/i,
    examples: {
      zone: ['close', 'Print', 'Select date', 'Read more…'],
      nothing: ['Print sales fell by half.', 'Close friends mourned him.'],
    },
  },
  {
    id: 'text/teaser',
    reads: 'also read | another article',
    pattern:
      /^(?:also read|read also|read more|see also|related(?: (?:story|article))?|don['’]t miss|must read|watch|recommended|more from [^|:]{1,40})\s*[|:–—»-].*$/i,
    examples: {
      zone: [
        'ALSO READ | Why The River Is Rising',
        'Read more: Ten charts on rice',
        'Related: The long road home',
      ],
      nothing: ['Watch out, the police said: roads are icy.', 'They also read the report.'],
    },
  },
  {
    id: 'text/share-line',
    reads: 'follow us on a network',
    pattern: new RegExp(
      `^(?:[^.!?]{0,60}:\\s*)?(?:you can (?:also )?(?:share|follow)|follow|share|like|join|find)\\b[^.!?]{0,80}\\bon\\s+${NETWORKS}\\b[^.!?]{0,60}[.:!]?$`,
      'i',
    ),
    examples: {
      zone: [
        'Follow us on Facebook and Instagram',
        'You can share this story on social media:',
        'News You Trust: Follow The Herald on X',
      ],
      nothing: [
        'Share prices on X fell after the post. Analysts were surprised.',
        'She posted the video on Facebook.',
      ],
    },
  },
  {
    id: 'text/calendar-head',
    reads: 'the weekdays in a row',
    pattern: /^(?:(?:mon?|tue?|tues|wed?|thu?r?s?|fri?|sat?|sun?)\b[\s|,]*){5,}$/i,
    examples: {
      zone: ['Mon Tue Wed Thu Fri Sat Sun', 'Su Mo Tu We Th Fr Sa'],
      nothing: ['Open Mon, Wed and Fri'],
    },
  },
  {
    id: 'text/calendar-days',
    reads: 'days of the month in a row',
    pattern: /^(?:[0-3]?\d\s+){6,}[0-3]?\d$/,
    examples: { zone: ['1 2 3 4 5 6 7', '29 30 31 1 2 3 4'], nothing: ['1 2 3', '12 people died'] },
  },
  {
    id: 'text/photo-credit',
    reads: '(<agency> Photo) at the end of a line',
    pattern:
      /\s?\((?:[^()]{0,60}\b)?(?:photos?|images?|pictures?|pics?|courtesy|file)\b[^()]{0,60}\)$/i,
    examples: {
      zone: [
        'The minister arrives. (ANI Photo)',
        '(Photo by Jane Roe/Getty Images)',
        'A flooded street. (AP Photo/Jane Roe)',
      ],
      nothing: ['He took a photo (of the bridge) and left.'],
    },
  },
  {
    id: 'text/credit-line',
    reads: 'Photo: <name>',
    pattern:
      /^(?:photo(?:graph)?s?|image|picture|video|credit)(?: credits?| courtesy| by)?\s*[:|]\s.{1,80}$/i,
    examples: {
      zone: ['Photo: Jane Roe/Reuters', 'Image credit: NASA'],
      nothing: ['Photographs of the crash spread fast.'],
    },
  },
  {
    id: 'text/copyright',
    reads: '© <owner>',
    pattern: /^(?:©|\(c\) |copyright\b|all rights reserved).{0,150}$/i,
    examples: {
      zone: ['© 2024 The Herald', 'Copyright 2023 Roe Media. All rights reserved.'],
      nothing: ['The copyright case goes on.'],
    },
  },
  {
    id: 'text/word-count',
    reads: 'a line that ends by the length of the article',
    pattern: /^.{0,60}?\b(?:\d[\d ,.]{0,8}\s?words|\d{1,3}\s?(?:min(?:ute)?s?)[ -]read)$/i,
    examples: {
      zone: ['4-9-2023 < Herald 618 words', '5 min read', 'By Staff | 3 minute read'],
      nothing: ['He spoke 12 words.'],
    },
  },
  {
    id: 'text/publication-line',
    reads: 'Published: <date>',
    pattern:
      /^(?:first )?(?:published|updated|last updated|last modified|posted)\b(?: on| at)?\s*[:|]?\s.{0,60}\d{4}.{0,40}$/i,
    examples: {
      zone: ['Published: 3 July 2023 10:30 IST', 'Last updated on July 3, 2023'],
      nothing: ['Published works of the poet fill two shelves.'],
    },
  },
  {
    id: 'text/site-name',
    reads: 'a headline | <site>',
    pattern: /\s[|»]\s[^|.]{2,40}$/,
    examples: {
      zone: ['River rises again | The Herald', 'Floods hit coast | Latest News'],
      nothing: ['The river rises.'],
    },
  },
];
