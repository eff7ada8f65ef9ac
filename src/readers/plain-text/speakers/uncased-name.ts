/** Names in scripts without capitals, where only what stands around a name shows that it is one. */

const SURNAMES =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶焦向柳邢岳齐齊梅莫庄莊辛管祝左涂谷祁时時耿牟卜路詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳陽裴席卫衛查屈鲍鮑位覃霍翁隋植甘景薄单單包司柏宁寧柯阮桂解';
const KOREAN_SURNAMES =
  '김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용';
const HONORIFIC =
  '(?:さん|氏|様|先生|君|くん|ちゃん|教授|博士|議員|议员|女士|小姐|老师|老師|醫生|医生|師傅| ?(?:씨|님|선생님?|교수|기자|국장|대표|작가|감독|사장|회장|팀장|원장|박사|의원|장관|위원장|관장))';
/** Titles before a name in Hebrew and Arabic. */
const TITLE =
  /^(?:(?:ה?יו["״]ר|ד["״]ר|פרופ['׳]|עו["״]ד|מר|גב['׳]|גברת|ח["״]כ|השרה?|د\.|أ\.|السيدة?|الدكتورة?|الأستاذة?|أستاذة?|المهندسة?)\s+)+/u;
const HONORIFIC_END = new RegExp(`${HONORIFIC}$`, 'u');

/** `林小港議員`: a whole name of Chinese or Korean make, without its honorific; two words or more in other scripts. */
export function uncasedFullName(label: string): string | undefined {
  const titled = label.replace(TITLE, '');
  const bare = withoutHonorific(titled);
  const around = nameAroundTitle(bare);
  if (around !== undefined) return around;
  if (bare !== titled && HONOURED.test(bare) && !OFFICE.test(bare)) return bare;
  if (/^\p{Script=Han}{2,4}$/u.test(bare)) return isChineseName(bare) ? bare : undefined;
  if (/^\p{Script=Hangul}{3}$/u.test(bare)) return KOREAN_SURNAMES.includes(bare[0] ?? ' ') ? bare : undefined;
  const words = bare.split(/[\s·・]+/u);
  const korean = besideOffice(words);
  if (korean !== undefined) return korean;
  if (words.some((word) => word.endsWith('.'))) return undefined;
  const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(bare);
  return words.length >= 2 && words.length <= 4 && words.every((word) => word.length >= 2 || kana) ? bare : undefined;
}

const KOREAN_OFFICE =
  /(?:위원장?|의원|의장|장관|차관|국장|과장|실장|청장|처장|본부장|정책관|총리|대통령|참고인|증인|진술인|대표|교수|기자|이사장|사장|회장|원장|부장|팀장|감독)$/u;

/** `위원장 서한겸`, `서한겸 위원`: a name beside an office, before it or behind. */
function besideOffice(words: readonly string[]): string | undefined {
  if (words.length !== 2 || !words.some((word) => KOREAN_OFFICE.test(word))) return undefined;
  return words.find(
    (word) =>
      /^\p{Script=Hangul}{3}$/u.test(word) && KOREAN_SURNAMES.includes(word[0] ?? ' ') && !KOREAN_OFFICE.test(word),
  );
}

/** Four signs or more before an honorific are a family name and a given name. */
const HONOURED = /^\p{Script=Han}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{3,6}$/u;

const TITLE_INSIDE =
  /^(\p{Script=Han}{1,2})(?:立法)?(?:委員|议员|議員|部長|次長|局長|署長|處長|院長|司長|主任|市長|縣長|校長|教授|主委|召集人|秘書長|大使)(\p{Script=Han}{1,2})$/u;

/** `林局長小港`: family name, office, given name. */
function nameAroundTitle(label: string): string | undefined {
  const [, family = '', given = ''] = TITLE_INSIDE.exec(label) ?? [];
  const known = family.length === 2 ? COMPOUND.test(family) : SURNAMES.includes(family);
  return family !== '' && known ? family + given : undefined;
}

const COMPOUND = /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|葉劉|司徒|夏侯)/u;

function isChineseName(bare: string): boolean {
  return COMPOUND.test(bare) ? bare.length >= 3 : bare.length === 3 && SURNAMES.includes(bare[0] ?? ' ');
}

/** `前田さん` is 前田. */
export function withoutHonorific(name: string): string {
  return name.replace(HONORIFIC_END, '');
}

const OFFICE = /(?:長|长|官|員|员|席|司|統|统|相|記者|记者|部|局)$/u;

/**
 * The one name that a text prints for a label: `前田` in 「前田修吾さん」, or the holder of an office in
 * `港務局局長林小港先生`. Undefined where the text has none or several.
 */
export function nameBehindLabel(label: string, text: string): string | undefined {
  const bare = withoutHonorific(label);
  if (bare.length < 2 || bare.length > 16 || !/^[\p{L}\p{M}]+$/u.test(bare)) return undefined;
  const office = bare.length > 4 || OFFICE.test(bare);
  const found = new Set<string>();
  let at = text.indexOf(bare);
  for (let seen = 0; at !== -1 && seen < 200; seen++, at = text.indexOf(bare, at + 1)) {
    const rest = restOfName(bare, text.slice(at + bare.length, at + bare.length + 14), office);
    if (rest !== undefined) found.add(office ? rest : bare + rest);
  }
  const [name] = found;
  return found.size === 1 ? name : undefined;
}

const REST = new RegExp(`^([\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]{1,7}?)${HONORIFIC}`, 'u');

function restOfName(label: string, after: string, office: boolean): string | undefined {
  const rest = REST.exec(after)?.[1];
  if (rest === undefined || HONORIFIC_END.test(rest)) return undefined;
  if (office) return /^\p{Script=Han}{2,4}$/u.test(rest) ? rest : undefined;
  const hiragana = /^\p{Script=Hiragana}+$/u;
  if (/^[とのがはをにやもへ]/u.test(rest) && !(hiragana.test(label) && hiragana.test(rest) && rest.length > 2))
    return undefined;
  return /^(?:\p{Script=Han}{1,4}|[\p{Script=Hiragana}]{2,5}|[\p{Script=Katakana}ー]{2,7})$/u.test(rest)
    ? rest
    : undefined;
}
