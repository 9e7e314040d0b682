import { reads } from '../../lexicon/remember';
import type { Document } from '../../text/document';
import { lowerAt, type Token } from '../../text/token';
import type { Placed } from './placed';
import { isVerbAt } from './verbs';

const isDash = reads(/^[-–—]$/);
const leadsBack = reads(/^(?:from|with|to)$/);
const compares = reads(/^(?:up|down|compared|versus|against|from)$/);
const opensAside = reads(/^[(;]$/);

/** `, up from 5`, `, down 3%`, `, compared to 5`: what a level is set against, after a comma. */
function isSetAgainst(document: Document, { from, floor }: Placed): boolean {
  let at = lowerAt(document, from) === 'from' ? from : from - 1;
  if (leadsBack(document.tokens[at]?.word)) at -= 1;
  if (!compares(document.tokens[at]?.word)) return false;
  return at - 1 > floor && lowerAt(document, at - 1) === ',';
}

/**
 * Does the quantity stand in brackets, after a dash, a semicolon or `, or`, or is it what the one
 * before is set against, so that it is about what that one is?
 */
export function leansOnPrevious(document: Document, placed: Placed): boolean {
  const { from, floor } = placed;
  if (lowerAt(document, from - 1) === 'or' && lowerAt(document, from - 2) === ',') return true;
  if (isSetAgainst(document, placed)) return true;
  for (let at = from - 1; at >= Math.max(floor, from - 6); at -= 1) {
    const { word } = document.tokens[at] as Token;
    if (opensAside(word) || (isDash(word) && document.tokens[at + 1]?.spaced)) return true;
    if (isVerbAt(document, at)) return false;
  }
  return false;
}
