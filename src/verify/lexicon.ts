import { hashOf } from './scan.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/[\s,]+/));
}

/** Words that turn a statement round, in the languages that interviews of the collection are in. */
const NEGATIONS = words(`
  not no never none nobody nothing nowhere neither nor cannot without hardly barely scarcely
  nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder ohne kaum
  nunca jamás nada nadie ningún ninguna ninguno ni sin tampoco
  ne pas jamais rien personne aucun aucune sans guère
  não nem ninguém nenhum nenhuma jamais sem
  non mai niente nessuno nessuna senza né
  niet geen nooit niemand niets zonder
  inte aldrig ingen inget inga ej utan ikke aldri
  не нет ни никогда никто ничего без`);

/** Words for numbers, in the same languages. */
const NUMBERS = words(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million
  millions billion billions trillion half quarter third dozen once twice first second percent
  null zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend
  million millionen milliarde milliarden prozent halb
  cero dos tres cuatro cinco seis siete ocho nueve diez veinte treinta cuarenta cincuenta cien ciento mil millón millones
  deux trois quatre cinq sept huit neuf dix vingt trente quarante cinquante cent mille milliard
  dois duas três quatro sete oito nove dez vinte trinta quarenta cinquenta cem milhão milhões
  due tre quattro cinque sei sette otto nove dieci venti cento mila milione milioni`);

/** Sounds of hesitation: no words, so that leaving them out changes none. */
const HESITATIONS = words('um umm uh uhh uhm er erm err ah eh hm hmm mm mmm mhm ähm äh euh ehm öh eeh э э-э');

const HESITATION_HASHES: ReadonlySet<number> = new Set([...HESITATIONS].map(hashOf));

/** @param key a folded word in lower case */
export function isNegation(key: string): boolean {
  return NEGATIONS.has(key) || key.endsWith("n't");
}

/** @param key a folded word in lower case */
export function isNumber(key: string): boolean {
  return NUMBERS.has(key) || /\p{N}/u.test(key);
}

/** @param key a folded word in lower case */
export function isHesitation(key: string): boolean {
  return HESITATIONS.has(key);
}

/** The same by the hash that `scan` gives. */
export function isHesitationHash(hash: number): boolean {
  return HESITATION_HASHES.has(hash);
}
