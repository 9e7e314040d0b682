import type { RawToken } from './align';

/** Codes written together with the figures after them. */
const CODE =
  /^(?:(?:USD|EUR|GBP|INR|JPY|CNY|RMB|AUD|CAD|NZD|HKD|SGD|CHF|SEK|NOK|DKK|ZAR|AED|RM|Rs)(?=\d)|PS(?=\d+(?:[.,]\d|m|bn)))/;
/** After a dollar sign: `$US160`. */
const AFTER_DOLLAR = /^(?:US|A|AU|C|NZ|HK)(?=\d)/;

/** The tokens of `EUR50m` and `$US160`: the currency and what follows it; otherwise the token itself. */
export function cutMoney(text: string, token: RawToken): RawToken[] {
  const value = text.slice(token.start, token.end);
  const pattern = text.charAt(token.start - 1) === '$' ? AFTER_DOLLAR : CODE;
  const prefix = pattern.exec(value)?.[0].length ?? 0;
  if (prefix === 0) return [token];
  const cut = token.start + prefix;
  return [
    { ...token, end: cut, pos: 'SYM', last: false },
    { ...token, start: cut, pos: 'NUM' },
  ];
}
