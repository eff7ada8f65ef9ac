/** Whoever is spoken to, in the languages in which there is a word for it, and words of courtesy. */
export const SECOND_PERSON =
  /(?<![\p{L}\p{M}])(?:you|your|yours|you're|you've|you’re|you’ve|yourself|usted|ustedes|tu|te|ti|tú|su|sus|vous|votre|vos|toi|ton|du|dich|dir|dein\p{L}*|sie|ihr\p{L}*|ihnen|euch|lei|voi|tuo|tua|suo|sua|você|vocês|teu|tua|seu|je|jij|jouw|u|uw|ty|ci|pan|pani|ty|tobie|вы|вас|вам|ваш\p{L}*|ты|тебя|din|dig|ni|dere|siz\p{L}*|sen\p{L}*|anda|kamu|bạn|anh|chị|आप\p{L}*|أنت|كم|אתה|את)(?![\p{L}\p{M}])|你|您|あなた|당신|さん|씨|님/iu;
/** Whoever speaks. A small `i` is a word of other languages. */
export const FIRST_PERSON =
  /(?<![\p{L}])(?:I|[Ww]e|[Mm]y|[Oo]ur|[Ii]ch|[Ww]ir|[Pp]uedo|[Pp]odemos|[Jj]e|[Nn]ous|[Pp]osso|[Яя]|[Мм]ы)(?![\p{L}'’])/u;
