/** The drawn world, in map units. */
export const MAP = { width: 10_000, height: 4_330 } as const;
