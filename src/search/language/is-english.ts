import { language } from '../../interface/search-words.ts';

/** Whether the words of the publication are English, whose questions, empty words and spellings are known. */
export const isEnglish = /^en\b/.test(language);
