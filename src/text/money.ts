/** Codes written together with the figures after them. */
const CODE =
  /^(?:(?:USD|EUR|GBP|INR|JPY|CNY|RMB|AUD|CAD|NZD|HKD|SGD|CHF|SEK|NOK|DKK|ZAR|AED|RM|Rs)(?=\d)|PS(?=\d+(?:[.,]\d|m|bn)))/;
/** After a dollar sign: `$US160`. */
const AFTER_DOLLAR = /^(?:US|A|AU|C|NZ|HK)(?=\d)/;

/** The currency that `EUR50m` begins with; empty where none. */
export const currencyCodeOf = (value: string): string => CODE.exec(value)?.[0] ?? '';

/** The currency that `US160`, after a dollar sign, begins with; empty where none. */
export const codeAfterDollar = (value: string): string => AFTER_DOLLAR.exec(value)?.[0] ?? '';
