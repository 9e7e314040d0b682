/**
 * The rule engine, for rules of the caller's own: patterns over marked tokens, each rule with an id,
 * its pattern in words, what it makes and its examples.
 *
 * @packageDocumentation
 * @module nutgraf/rules
 */
export type { Question } from '../lexicon/question';
export { type Vocabulary, type VocabularyOptions, vocabulary } from '../lexicon/vocabulary';
export type { Shape, Word } from '../lexicon/word';
export type { Document } from '../text/document';
export type { DocumentDate } from '../text/document-date';
export type { Sentence } from '../text/sentences';
export type { PartOfSpeech, Token } from '../text/token';
export * from './element';
export { Piece } from './piece';
export { type Candidate, defineRule, type Examples, type Pieces, type Rule } from './rule';
