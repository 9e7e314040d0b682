import { describe, expect, it } from 'vitest';
import { boilerplateRules } from '../../src/text/line-rules';
import { linesOf } from '../../src/text/lines';
import { findZones } from '../../src/text/zones';

const zonesIn = (text: string) =>
  findZones(linesOf(text)).map(({ start, end, kind }) => [kind, text.slice(start, end)]);

describe.each(boilerplateRules)('$id', ({ pattern, examples }) => {
  it.each(examples.zone)('is furniture: %s', (line) => expect(line).toMatch(pattern));
  it.each(examples.nothing)('is prose: %s', (line) => expect(line).not.toMatch(pattern));
});

describe('zones', () => {
  it('takes a calendar with its title for furniture', () => {
    expect(zonesIn('March 2023\nMon Tue Wed Thu Fri Sat Sun')).toEqual([
      ['boilerplate', 'March 2023'],
      ['boilerplate', 'Mon Tue Wed Thu Fri Sat Sun'],
    ]);
  });

  it('keeps a caption once, without its credit', () => {
    const caption = 'A crowd watches the river rise in the old town. (ANI Photo)';
    expect(zonesIn(`${caption}\n${caption}`)).toEqual([
      ['caption', 'A crowd watches the river rise in the old town.'],
      ['boilerplate', ' (ANI Photo)'],
      ['boilerplate', caption],
    ]);
  });

  it('cuts the site off a headline', () => {
    expect(zonesIn('River rises for third day | The Herald\n\nThe river rose again.')).toEqual([
      ['headline', 'River rises for third day'],
      ['boilerplate', ' | The Herald'],
    ]);
  });

  it('sees datelines', () => {
    expect(zonesIn('NEW DELHI: The river rose.')).toEqual([['dateline', 'NEW DELHI']]);
    expect(zonesIn('LONDON (Reuters) - The river rose.')).toEqual([['dateline', 'LONDON']]);
    expect(zonesIn('WASHINGTON, July 3 (AP) — The river rose.')).toEqual([
      ['dateline', 'WASHINGTON'],
    ]);
  });

  it('leaves prose alone', () => {
    expect(zonesIn('The river rose for a third day, officials said.\nNobody was hurt.')).toEqual(
      [],
    );
  });
});
