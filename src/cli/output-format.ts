/** What the command can print. */
export const OUTPUT_FORMATS = ['table', 'json'] as const;

export type OutputFormat = (typeof OUTPUT_FORMATS)[number];
