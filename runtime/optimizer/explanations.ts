/** What became of each micro-op, and why, in words: kept, and put together, only if somebody wants to read it. */
export const explanations = { wanted: false };
