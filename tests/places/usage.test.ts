import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index';

const usages = (text: string) =>
  extract(text).places.flatMap(({ mentions }) =>
    mentions.map((mention) => `${mention.text} ${mention.usage}`),
  );

describe('the spot on the map', () => {
  it.each([
    ['They met in Nairobi.', 'Nairobi literal'],
    ['She flew from Oslo to Lima.', 'Oslo literal', 'Lima literal'],
    ['The minister visited Kenya and Uganda.', 'Kenya literal', 'Uganda literal'],
    ['Floods hit Kenya’s coast.', 'Kenya literal'],
    ['Nairobi is the largest city of the region.', 'Nairobi literal'],
    ['She left for Nairobi on Monday.', 'Nairobi literal'],
    ['They saw flights between Kenya and Uganda.', 'Kenya literal', 'Uganda literal'],
    ['It stands near a Nairobi street.', 'Nairobi literal'],
    ['They met in Nairobi last month.', 'Nairobi literal'],
    ['The summit of Central Asia was held.', 'Central Asia literal'],
  ])('%s', (text, ...expected) => expect(usages(text)).toEqual(expect.arrayContaining(expected)));
});

describe('its government or people', () => {
  it.each([
    ['Nairobi said it would appeal.', 'Nairobi associative'],
    ['Kenya on Wednesday pressed for talks.', 'Kenya associative'],
    ['A treaty with Kenya was signed.', 'Kenya associative'],
    ['Talks between Kenya and Uganda failed.', 'Kenya associative', 'Uganda associative'],
    ['Nairobi’s demand was refused.', 'Nairobi associative'],
    ['They met U.S. officials.', 'U.S. associative'],
    ['They met pro-Nairobi rebels.', 'Nairobi associative'],
    ['1. Zuzu Blatt (Kenya) 2:03.4', 'Kenya associative'],
    ['They cheered as Kenya reached the final.', 'Kenya associative'],
    ['Kenya is planning an election.', 'Kenya associative'],
    ['The president of Kenya met them.', 'Kenya associative'],
    ['Kenyan officials and Ugandans met.', 'Kenyan associative', 'Ugandans associative'],
  ])('%s', (text, ...expected) => expect(usages(text)).toEqual(expect.arrayContaining(expected)));
});
