/**
 * English word lists by which a sentence's tone is measured: lower case, straight apostrophes. Written by hand after
 * what is known of pull quotes (claims rather than facts, emotion, absolutes, a speaker who speaks of you and we);
 * only their weights were learned.
 */
export const WORD_LISTS = {
  be: `am is are was were be been being i'm you're we're they're he's she's it's that's there's what's who's isn't
    aren't wasn't weren't`,
  present: `is are am i'm it's that's you're we're they're there's what's isn't aren't`,
  negation: `not no never nothing nobody none nowhere neither nor cannot can't couldn't don't doesn't didn't won't
    wouldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't ain't without hardly barely`,
  absolute: `all always every everyone everybody everything everywhere any anyone anybody anything never nothing only
    most least whole entire entirely completely totally absolutely truly really simply just exactly forever no nobody
    none must best worst greatest biggest first last single very`,
  positive: `good great best better love loved loves happy joy hope beautiful wonderful amazing free freedom fun
    success successful win wins easy easier powerful power excellent important valuable benefit benefits right true
    honest proud brilliant exciting excited interesting perfect strong safe smart creative enjoy like nice dream gift
    passion pleasure friendly friends trust respect gain delight inspire inspired value rich growth opportunity`,
  negative: `bad worst worse hate hated fear afraid fears wrong hard harder difficult problem problems pain painful
    fail fails failed failure lose losing lost kill killed kills dead death die died destroy destroyed damage damaged
    danger dangerous threat threats enemy war fight attack crime guilty evil ugly angry anger sad terrible horrible
    awful stupid crazy insane poor lazy lie lies lying risk risky suffer suffering trouble victim violence weak worry
    worried shame blame abuse broken burden crisis curse cruel doubt hell impossible mess nightmare nonsense scary
    shock silly ridiculous useless waste wasted`,
  moral: `should must ought right rights wrong fair unfair justice freedom free liberty duty moral ethics ethical
    honest truth true equal equality respect responsible responsibility deserve law legal illegal democracy dignity
    principle principles trust values value belief believe faith good evil public`,
  abstract: `idea ideas people person world life future past society culture community nature human humans humanity
    mind time thing things way ways reason truth reality history power change knowledge education art science
    experience meaning purpose difference choice question answer problem solution opportunity challenge story
    revolution movement philosophy spirit soul heart success failure mistake lesson key point secret vision goal`,
  people: `people everyone everybody someone somebody anyone anybody nobody person persons man men woman women child
    children kids human humans family friend friends parents mother father users citizens students teachers artists
    developers customers public others`,
  you: `you your yours yourself yourselves you're you'll you've you'd`,
  we: `we us our ours ourselves we're we'll we've we'd let's`,
  i: `i me my mine myself i'm i'll i've i'd`,
  they: `they them their theirs themselves they're they'll they've they'd he him his himself she her hers herself he's
    she's`,
  it: `it its itself it's this that these those that's`,
  modal: `can could may might must shall should will would ought can't couldn't won't wouldn't shouldn't you'll we'll
    they'll it'll i'll i'd you'd we'd they'd`,
  obligation: `must should need needs needed have ought shall shouldn't mustn't needn't`,
  belief: `think thought believe feel felt know knew guess suppose hope wish want wanted wants realise realize
    realised realized understand imagine remember expect consider agree doubt sure`,
  hedge: `perhaps maybe probably possibly seems seem seemed apparently somewhat rather quite usually often sometimes
    generally mostly almost about around roughly fairly`,
  contrast: `but however yet although though instead rather whereas while despite unlike otherwise still nevertheless
    than even`,
  reason: `because so therefore thus since hence why if unless whether when`,
  comparison: `more less better worse easier harder faster bigger smaller cheaper greater higher lower larger stronger
    most least best worst than as`,
  narration: `said says told asked went came got took began started became moved joined met later then after before
    ago when during while decided found released launched announced created built wrote published worked`,
  time: `today yesterday tomorrow now then later year years month months week weeks day days january february march
    april may june july august september october november december monday tuesday wednesday thursday friday saturday
    sunday ago recently currently early late`,
  technical: `version versions file files directory folder command commands server servers click menu button window
    windows install installed installation package packages configuration configure script scripts code database
    kernel driver drivers linux ubuntu debian gnome kde http www html xml php python perl java api kubernetes cluster
    clusters container containers cloud data`,
  instruction: `click type enter select choose press run open download copy paste set add create edit save follow
    shown below above figure screenshot example following step steps section listing table here see note called`,
  place: `here there above below figure following article section chapter page next previous listed mentioned`,
  number: `one two three four five six seven eight nine ten hundred thousand million billion dozen half percent per
    first second third several few many number numbers`,
  function: `the a an and or of to in on at for with by from as into about over under between through after before
    during up down out off again further then once here there both each few other some such own same so too`,
  article: `the`,
  indefinite: `a an`,
  speech: `says said explains adds notes recalls asks according explained added`,
  action: `make makes made give gives take takes get gets keep keeps bring brings build change changes help helps
    learn grow share create use work works`,
  intensity: `very really so too much even ever never just truly simply absolutely extremely incredibly deeply
    completely literally actually indeed certainly definitely clearly obviously`,
} as const satisfies Readonly<Record<string, string>>;
