/**
 * Abbreviations that end in a full stop, lower case, without that stop. Sources: the styles of the GPO, Chicago and AP
 * for English; Duden, the RAE, the Académie and ГОСТ 7.12 for the others' everyday ones.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A name or a number always follows: no sentence ends with one. */
export const NEVER_FINAL = words(`
mr mrs ms mx dr prof st rev hon gen col maj capt cpt lt sgt cmdr adm gov sen rep pres supt fr msgr messrs
e.g i.e eg ie vs cf viz fig figs vol pp no nos nr sec ch approx ca al op eds
z.b d.h u.a i.d.r bzw hr hrn dipl ing bspw sog vgl o.ä s.o inkl
m mm mme mlle mgr p.ex
sr sra srta dra ud uds vd ee p.ej d dña pág núm prof.ª
sig dott dott.ssa geom avv
т.е т.к т.н г-н г-жа ул проф акад стр см`);

/** May end a sentence, and often does not: only a common opening word after it says that one begins. */
export const SELDOM_FINAL = words(`
etc inc ltd co corp llc bros jr sr esq ph.d m.d b.a m.a d.c u.s u.k u.n u.s.a e.u a.m p.m a.d b.c dept univ assn ave
blvd rd mt ft ed jan feb apr jun jul aug sept sep oct nov dec mon tue wed thu fri
usw etc.pp uu г гг т.д т.п др в.в`);

/** Words that open sentences and seldom stand, with a capital, within one. */
export const OPENERS = words(`
i i'm i've i'd i'll we we're we've you you're he she it it's they they're this that that's these those there there's
here the a an and but or so yet if when while because since although though as in on at for from with by to of after
before until what who why how where which our my his her their its your not no yes well now then however therefore
also even all some many most one every let is are was were do does did can could would should will have has had
der die das ein eine ich wir sie er es und aber wenn so nicht in im auf
le la les un une je nous il elle ils on et mais si c'est ce dans
el los las una yo nosotros ella ellos y pero en no es o os as um uma eu nós ele ela e mas não
в на и но а я мы он она они это не`);

/** Month names after a German, Danish, Norwegian or Finnish ordinal: “am 3. Oktober”. */
export const MONTHS = words(`
januar jänner februar märz april mai juni juli august september oktober november dezember marts maj oktober desember
tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
jahrhundert jahrhunderts jh`);
