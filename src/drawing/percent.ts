/**
 * @param at from 0, where reading begins, to 1
 * @returns where that is from the left, as drawings say it: `57.3%`
 */
export const percent = (at: number, direction: 'ltr' | 'rtl' = 'ltr'): string =>
  `${Math.round((direction === 'rtl' ? 1 - at : at) * 1000) / 10}%`;
