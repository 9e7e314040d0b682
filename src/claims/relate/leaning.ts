import type { Document } from '../../text/document';
import { lowerAt, type Token } from '../../text/token';
import type { Placed } from './placed';
import { isVerbAt } from './verbs';

const isDash = ({ tokens }: Document, at: number): boolean =>
  /^[-–—]$/.test(tokens[at]?.word.text ?? '') && tokens[at + 1]?.spaced === true;

/** `, up from 5`, `, down 3%`, `, compared to 5`: what a level is set against, after a comma. */
function isSetAgainst(document: Document, { from, floor }: Placed): boolean {
  let at = lowerAt(document, from) === 'from' ? from : from - 1;
  if (/^(?:from|with|to)$/.test(lowerAt(document, at))) at -= 1;
  if (!/^(?:up|down|compared|versus|against|from)$/.test(lowerAt(document, at))) return false;
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
    const { text } = (document.tokens[at] as Token).word;
    if (text === '(' || text === ';' || isDash(document, at)) return true;
    if (isVerbAt(document, at)) return false;
  }
  return false;
}
