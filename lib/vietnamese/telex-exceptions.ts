/**
 * Words of other languages in a Vietnamese newspaper that obey every rule of Telex, in lower case: kept
 * as they are, because the syllable they would give (test: tét, air: ải) is rarer than they. Not here:
 * words whose syllable is the commoner one, such as car cả, as á, been bên, too tô, Lee lê, moon môn, its
 * ít, list lít, sex sẽ, teen tên, max mã.
 */
export const READS_AS_TELEX: ReadonlySet<string> = new Set(
  [
    // small words
    'of is us or if his has her here those how now down der des les los per por',
    // things and firms
    'taxi visa voodoo sofa maxi air gas bar bus tax mix box door room boom town sense norm',
    'post test best host must most nest vest past boost soon born burn turn corn',
    'charm hero days maps tips sims pharma cosmo peso toro honor reset hose doji posco cosco',
    // abbreviations in which DD is no Đ
    'ddt hdd ddr ddg pdd ddos',
    // people and places
    'luis hamas hasan homs laura gary mary mayra lisa mira musa conor neuer',
    'leste paso parma dias nuri susana lamar asan osan masan bern perm laos goran loren',
    'rojo taro nero nemer tisch hwa gwon suwon samar',
  ].flatMap((row) => row.split(' ')),
);
