import { z } from 'zod';
import { nameList, pairList, phraseList, wordList } from './word-list.ts';

/**
 * The files of seeds/gazetteer/words and the lists each holds. What a list does is said in the file,
 * in its `about`; the rule that reads it says the same in lib/extract.
 */
export const wordFiles = z.strictObject({
  places: file({
    vietNam: phraseList,
    abroad: phraseList,
    twoWordNames: wordList,
    namedAfter: phraseList,
    memorials: phraseList,
  }),
  names: file({ surnames: nameList, honorifics: phraseList, particles: wordList }),
  callings: file({ callings: phraseList }),
  offices: file({
    plain: phraseList,
    qualified: phraseList,
    none: phraseList,
    takesOffice: phraseList,
  }),
  institutions: file({
    stateBodies: phraseList,
    notOfState: phraseList,
    descriptors: wordList,
    firms: wordList,
    sentenceWords: wordList,
  }),
  context: file({
    strongBefore: wordList,
    neverBefore: wordList,
    compounds: pairList,
    stateActs: phraseList,
    capitalActs: wordList,
    placeBefore: wordList,
  }),
  documents: file({
    nounBefore: wordList,
    nounOnlyAfter: phraseList,
    nounAfter: phraseList,
    verbBefore: wordList,
    verbAfter: wordList,
    notBetweenSides: phraseList,
    persons: phraseList,
    sportAndShow: phraseList,
    alliances: phraseList,
    bodies: phraseList,
    meetings: phraseList,
    titleEnds: phraseList,
    titleEndsAfterAnd: phraseList,
    twoSides: wordList,
    sameDay: phraseList,
  }),
  cues: file({
    concluding: phraseList,
    concludingNear: phraseList,
    concludingNext: phraseList,
    negotiating: phraseList,
    negotiatingNear: phraseList,
    carryingOut: phraseList,
    carryingOutNext: phraseList,
    holding: phraseList,
    leaving: phraseList,
    breaking: phraseList,
    arguing: phraseList,
    citing: phraseList,
    concludedAfter: phraseList,
    inForceAfter: phraseList,
    inForceAfterFar: phraseList,
    living: phraseList,
    negotiatedAfter: phraseList,
    negotiatedNext: phraseList,
    leaningPlanned: phraseList,
    leaningReached: phraseList,
    leaningApproved: phraseList,
    leaningInForce: phraseList,
    modals: phraseList,
    conditions: phraseList,
    negations: phraseList,
    otherWords: pairList,
  }),
});

/** The word lists by file and list: `lists.offices.plain`. */
export type WordLists = z.infer<typeof wordFiles>;

function file<L extends z.ZodRawShape>(lists: L) {
  return z
    .strictObject({
      /** In Vietnamese: what the file is about, and where a journalist adds what is missing. */
      note: z.string().min(1),
      lists: z.strictObject(lists),
    })
    .transform((content) => content.lists);
}
