import { fold } from '#lib/vietnamese/fold';

/** First names of other scripts the press romanises in several ways. */
export const ROMANISED: readonly (readonly string[])[] = [
  ['Sergey', 'Sergei'],
  ['Andrey', 'Andrei'],
  ['Alexey', 'Alexei', 'Aleksey', 'Aleksei'],
  ['Alexander', 'Aleksandr', 'Alexandr', 'Aleksander'],
  ['Dmitry', 'Dmitri', 'Dmitriy'],
  ['Yuri', 'Yury', 'Yuriy'],
  ['Nikolay', 'Nikolai'],
  ['Vitaly', 'Vitali', 'Vitaliy'],
  ['Anatoly', 'Anatoli', 'Anatoliy'],
  ['Vasily', 'Vasili', 'Vassily'],
  ['Valery', 'Valeri', 'Valeriy'],
  ['Grigory', 'Grigori', 'Grigoriy'],
  ['Yevgeny', 'Evgeny', 'Evgeni', 'Yevgeni'],
  ['Mohammed', 'Mohamed', 'Mohammad', 'Muhammad', 'Mohamad'],
  ['Abdullah', 'Abdallah'],
  ['Hussein', 'Hossein', 'Husain'],
];

const VARIANTS = new Map(ROMANISED.flatMap((names) => names.map((name) => [name, names] as const)));

/** „el-Sisi“, „al-Sisi“, „Al Sisi“: the article of Arabic names. */
const ARTICLE = /(?<= )([AaEe])l([ -])(?=\p{Lu})/u;

/** Letters some papers write out: „Röttgen“, „Roettgen“; „Støre“, „Stoere“. */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ø', 'oe'],
  ['å', 'aa'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['Ä', 'Ae'],
  ['Ö', 'Oe'],
  ['Ü', 'Ue'],
  ['Ø', 'Oe'],
  ['Å', 'Aa'],
]);

/** A name as the press may romanise it, itself among them: „Sergey Orlov“ → „Sergei Orlov“. */
export function otherSpellings(name: string): string[] {
  const spellings = byFirstName(name);
  const writtenOut = name.replace(/[äöüøåæßÄÖÜØÅ]/gu, (char) => WRITTEN_OUT.get(char) ?? char);
  return writtenOut === name ? spellings : [...spellings, writtenOut];
}

/** Letters that are no plain letter with a mark, so that folding keeps them: „Løkke“, „Wałęsa“. */
const OTHER_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['Ø', 'O'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['ı', 'i'],
]);

/** „Jonas Gahr Støre“ → „Jonas Gahr Store“: capitals stay. */
export function unmarked(name: string): string {
  const letters = name.replace(/[øØłŁı]/gu, (char) => OTHER_LETTERS.get(char) ?? char);
  const plain = fold(letters);
  return [...letters]
    .map((char, i) =>
      char === char.toLowerCase() ? plain.charAt(i) : plain.charAt(i).toUpperCase(),
    )
    .join('');
}

function byFirstName(name: string): string[] {
  const [first = '', ...rest] = name.split(' ');
  const names =
    rest.length === 0
      ? [name]
      : (VARIANTS.get(first) ?? [first]).map((given) => [given, ...rest].join(' '));
  if (!ARTICLE.test(name)) return names;
  const articles = ['al-', 'el-', 'al '];
  return names.flatMap((each) => [each, ...articles.map((one) => each.replace(ARTICLE, one))]);
}
