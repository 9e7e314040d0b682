/**
 * Many articles on many cores, in Node.
 *
 * @packageDocumentation
 * @module nutgraf/node
 */
export type * from './article';
export { extractMany, type ManyOptions } from './extract-many';
