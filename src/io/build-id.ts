declare const LOOKBACK_BUILD_ID: string | undefined;

/**
 * What the bundle was made from, as a hash; undefined when run from source, where the code may change between two runs
 * and nothing may be kept.
 */
export const buildId: string | undefined =
  typeof LOOKBACK_BUILD_ID === 'string' ? LOOKBACK_BUILD_ID : undefined;
