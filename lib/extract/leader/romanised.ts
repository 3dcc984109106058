/** First names of other scripts the press romanises in several ways. */
const ONE_NAME: readonly (readonly string[])[] = [
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

const VARIANTS = new Map(ONE_NAME.flatMap((names) => names.map((name) => [name, names] as const)));

/** „el-Sisi“, „al-Sisi“, „Al Sisi“: the article of Arabic names. */
const ARTICLE = /(?<= )([AaEe])l([ -])(?=\p{Lu})/u;

/** A name as the press may romanise it, itself among them: „Sergey Orlov“ → „Sergei Orlov“. */
export function otherSpellings(name: string): string[] {
  const [first = '', ...rest] = name.split(' ');
  const names =
    rest.length === 0
      ? [name]
      : (VARIANTS.get(first) ?? [first]).map((given) => [given, ...rest].join(' '));
  if (!ARTICLE.test(name)) return names;
  const articles = ['al-', 'el-', 'al '];
  return names.flatMap((each) => [each, ...articles.map((one) => each.replace(ARTICLE, one))]);
}
