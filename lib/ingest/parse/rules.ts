import type { Rule } from './page.ts';
import { aboveHeadline } from './rules/above-headline.ts';
import { commentBox } from './rules/comment-box.ts';
import { counter } from './rules/counter.ts';
import { datePrefix } from './rules/date-prefix.ts';
import { dateline } from './rules/dateline.ts';
import { headline } from './rules/headline.ts';
import { imageStub } from './rules/image-stub.ts';
import { imprint } from './rules/imprint.ts';
import { invitation } from './rules/invitation.ts';
import { keywords } from './rules/keywords.ts';
import { menu } from './rules/menu.ts';
import { related } from './rules/related.ts';
import { repeatedHeadline } from './rules/repeated-headline.ts';
import { savedNotice } from './rules/saved-notice.ts';
import { share } from './rules/share.ts';
import { siteBadge } from './rules/site-badge.ts';
import { sourceLine } from './rules/source-line.ts';
import { urlLine } from './rules/url-line.ts';

/**
 * The rules in the order they run. Each sees only what the ones before it have left, so what is sure by
 * its own words comes first, and what depends on the headline last. What nobody claims is the body.
 */
export const RULES: readonly Rule[] = [
  savedNotice,
  counter,
  share,
  commentBox,
  invitation,
  siteBadge,
  urlLine,
  sourceLine,
  related,
  keywords,
  menu,
  imprint,
  datePrefix,
  dateline,
  headline,
  aboveHeadline,
  repeatedHeadline,
  imageStub,
];
