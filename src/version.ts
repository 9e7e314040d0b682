import { version as published } from '../package.json';

/** Version of nutgraf, as published. */
export const version: string = published;
