/**
 * Words of other languages in a Vietnamese newspaper that obey every rule of Telex, with the syllable
 * they would give: kept as they are, because nobody means that syllable by them. Not here: words whose
 * syllable is common (car cả, as á, been bên, too tô, Lee lê, moon môn, its ít, list lít).
 */
export const READS_AS_TELEX: ReadonlySet<string> = new Set('taxi visa'.split(' '));
