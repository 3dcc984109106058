import { isVietnameseSyllable } from '#lib/vietnamese/syllable';
import { remember } from './remember.ts';

/** `isVietnameseSyllable`, asked once for each word. */
export const isSyllable = remember(isVietnameseSyllable);
