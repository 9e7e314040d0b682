/**
 * Many articles on many cores, in Node.
 *
 * @packageDocumentation
 */
export type * from './article';
export { extractMany, type ManyOptions } from './extract-many';
