import { remember } from '../../lexicon/remember';
import { capitalsAt } from '../../names/capitals';
import { commonWords, isPossessiveMark } from '../../names/words';
import { entryOf } from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule } from '../../rules/rule';
import type { OrganizationReading } from '../reading';
import { isWrittenSo, knownOrganizations, namesakeCompanies } from '../vocabulary/known';

/** *Who* and *Ice* are words, and so is the *WHO* of a headline in capitals. */
const isWord = (name: Piece): boolean =>
  name.to - name.from === 1 &&
  commonWords.has(name.first.word) &&
  capitalsAt(name.document, name.first) === 'shouted';

const isWordWrittenSo = remember(({ text }) => isWrittenSo(text));

const isNameWrittenSo = (name: Piece): boolean =>
  name.to - name.from === 1 ? isWordWrittenSo(name.first.word) : isWrittenSo(name.text);

/** *NATO*, *Moody's*. */
const isOneWord = ({ from, to, last }: Piece): boolean =>
  to - from === (isPossessiveMark(last.word) ? 2 : 1);

/** *NATO*, *World Bank*. */
export const knownName = defineRule<OrganizationReading>({
  id: 'organizations/known',
  reads: '<known organisation>',
  pattern: [entryOf(knownOrganizations)],
  produce: ([name]) =>
    name && isNameWrittenSo(name) && !isWord(name)
      ? { weight: isOneWord(name) ? 3.5 : 3.9 }
      : undefined,
  examples: {
    NATO: ['She left NATO.'],
    WHO: ['Doctors of the WHO arrived.'],
    "Moody's": ["Moody's said no.", "He left Moody's, he said."],
    nothing: [
      'She left nato.',
      'Who left?',
      'Ice covered the road.',
      'They want an Islamic state.',
    ],
  },
});

/** *Eli Lilly*: what a list of names would take for a person. */
export const namesakeName = defineRule<OrganizationReading>({
  id: 'organizations/known-namesake',
  reads: '<company with the name of a person>',
  pattern: [entryOf(namesakeCompanies)],
  produce: () => ({ weight: 5 }),
  examples: {
    'Eli Lilly': ['She left Eli Lilly.'],
    nothing: ['She left Eli Roe.'],
  },
});
