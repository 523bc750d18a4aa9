/** The pages that `PAGES` can name. Each is a folder of `src`. */
export const PAGE_NAMES = ['callbacks', 'messages', 'departments', 'files', 'login'] as const;

export type PageName = (typeof PAGE_NAMES)[number];

/** The value of `PAGES` that loads none. */
export const NO_PAGES = 'off';
