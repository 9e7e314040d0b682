import { vocabulary } from './vocabulary';

const numbered = (names: string): [string, number][] =>
  names
    .split(' | ')
    .flatMap((forms, i) => forms.split(' ').map((form): [string, number] => [form, i + 1]));

/** The months; `May` and `March` are told from the words by their capital and by what stands beside them. */
export const months = vocabulary(
  'month',
  new Map(
    numbered(
      'january jan jan. | february feb feb. febr. | march mar. | april apr apr. | may | june jun jun. | july jul jul. | ' +
        'august aug aug. | september sep sept sep. sept. | october oct oct. | november nov nov. | december dec dec.',
    ),
  ),
  { capitalized: true },
);

/** Monday is 1. `Sat`, `Sun` and `Wed` without a stop count only in front of a date. */
export const weekdays = vocabulary(
  'weekday',
  new Map(
    numbered(
      'monday mondays mon. | tuesday tuesdays tue. tues. | wednesday wednesdays wed. weds. | thursday thursdays thu. thur. thurs. | ' +
        'friday fridays fri. | saturday saturdays sat. | sunday sundays sun.',
    ),
  ),
  { capitalized: true },
);

/** Short names of the days, which are words of their own too. */
export const shortWeekdays = vocabulary(
  'short-weekday',
  new Map(numbered('mon | tue tues | wed weds | thu thur thurs | fri | sat | sun')),
  { capitalized: true },
);
