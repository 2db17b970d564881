/** Who a site is built for. `public` is an allow-list: whatever is not named public stays out. */
export type Audience = 'public' | 'internal';

export const audiences: readonly Audience[] = ['public', 'internal'];
