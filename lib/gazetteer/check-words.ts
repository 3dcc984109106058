import { unifyTonePlacement } from '#lib/vietnamese/tone-placement';
import type { Problem } from './problems.ts';
import type { WordLists } from './word-lists.ts';

/** Lists that answer one question, so that an item may stand in one of them only. */
type Group = { readonly file: string; readonly lists: Readonly<Record<string, readonly string[]>> };

/** An office has one kind; a cue says one thing of the document on one side of it. */
export function checkWords({ offices, cues, places }: WordLists): Problem[] {
  const { plain, qualified, none } = offices;
  const { concluding, concludingNear, concludingNext, negotiating, negotiatingNear } = cues;
  const { carryingOut, carryingOutNext, holding, leaving, breaking, arguing, citing } = cues;
  const { concludedAfter, inForceAfter, inForceAfterFar, negotiatedAfter, negotiatedNext } = cues;
  const { leaningPlanned, leaningReached, leaningApproved, leaningInForce } = cues;
  const before = {
    ...{ concluding, concludingNear, concludingNext, negotiating, negotiatingNear },
    ...{ carryingOut, carryingOutNext, holding, leaving, breaking, arguing, citing },
  };
  const after = {
    ...{ concludedAfter, inForceAfter, inForceAfterFar },
    ...{ negotiatedAfter, negotiatedNext },
  };
  const leaning = { leaningPlanned, leaningReached, leaningApproved, leaningInForce };
  const groups: Group[] = [
    { file: 'words/offices.json', lists: { plain, qualified, none } },
    { file: 'words/cues.json', lists: before },
    { file: 'words/cues.json', lists: after },
    { file: 'words/cues.json', lists: leaning },
    { file: 'words/places.json', lists: { vietNam: places.vietNam, abroad: places.abroad } },
  ];
  return groups.flatMap(sharedIn);
}

function sharedIn({ file, lists }: Group): Problem[] {
  const owners = new Map<string, string>();
  return Object.entries(lists).flatMap(([id, items]) =>
    items.flatMap((item) => {
      const key = unifyTonePlacement(item).toLowerCase();
      const owner = owners.get(key);
      owners.set(key, owner ?? id);
      return owner === undefined || owner === id
        ? []
        : [{ file, id, reason: `"${item}" already stands in "${owner}"` }];
    }),
  );
}
