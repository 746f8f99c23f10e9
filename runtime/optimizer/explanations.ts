/** Why a micro-op became what it did, in words: put together only if somebody wants to read it. */
export const explanations = { wanted: false };
