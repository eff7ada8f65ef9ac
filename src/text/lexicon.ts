/**
 * Words that mean the same in every file of their language. Sources: the style guides of NPR, the Smithsonian's Archives
 * of American Art, GoTranscript, Rev and the W3C; court rules; the label words of the languages' own interview practice.
 * All lower case, without punctuation.
 */

const words = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .replaceAll('\n', ',')
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  );

/** Labels of whoever asks. */
export const QUESTION_LABELS = words(`
q, question, questions, qn, reporter question, p, pregunta, preguntas, pergunta, frage, f, domanda, d, vraag, v, fråga,
spørgsmål, spørsmål, pytanie, otázka, вопрос, в, въпрос, питання, ερώτηση, ε, soru, s, 问, 問, 質問, 질문, 문, سؤال, س, שאלה, ש, pertanyaan, tanya, hỏi, kysymys, kérdés,
întrebare, pitanje, प्रश्न`);

/** Labels of whoever answers. */
export const ANSWER_LABELS = words(`
a, answer, answers, ans, r, respuesta, resposta, réponse, reponse, antwort, risposta, antwoord, svar, odpowiedź, odpověď, odpoveď,
ответ, о, отговор, відповідь, απάντηση, α, cevap, c, 答, 回答, 답변, 답, جواب, ج, תשובה, ת, jawaban, jawab, đáp, vastaus, válasz, răspuns, odgovor, उत्तर`);

/** Role words of those who ask or lead. */
export const INTERVIEWER_WORDS = words(`
interviewer, interviewers, interviewer1, interviewer2, int, intv, ivr, host, hosts, cohost, co-host, presenter, anchor, reporter, reporters, journalist, correspondent,
inquirer, interrogator, examiner, researcher, facilitator, moderator, mod, emcee, mc, unidentified reporter, reporter question,
entrevistador, entrevistadora, entrevistadores, periodista, presentador, presentadora, moderador, moderadora, locutor, locutora, conductor, conductora, reportero, reportera,
interlocutor, interlocutora, jornalista, repórter, apresentador, apresentadora, interviewerin, moderatorin, moderation, journalistin, reporterin,
journaliste, animateur, animatrice, intervieweur, intervieweuse, enquêteur, enquêtrice, modérateur, modératrice, présentateur, présentatrice,
intervistatore, intervistatrice, giornalista, conduttore, conduttrice, interviewster, presentator, gespreksleider, intervjuer, intervjuare, journalista, programleder,
badacz, badaczka, ankieter, ankieterka, tazatel, haastattelija, toimittaja, prowadzący, prowadząca, dziennikarz, dziennikarka, redaktor, moderátor, redaktorka, интервьюер, ведущий, ведущая, журналист, корреспондент, кор, корр, investigator, модератор,
журналістка, журналіст, δημοσιογράφος, sunucu, muhabir, röportajcı, 记者, 記者, 主持人, 采访者, 採訪者, 司会, 聞き手, インタビュアー, 編集部, 기자, 진행자, 사회자, المحاور, المحاورة, مذيع, المذيع, المذيعة, الصحفي, מראיין, מראיינת, pewawancara, moderatör,
zusatzfrage, zusatz, nachfrage, entrevista, redaktion, redacción, redação, rédaction, редакция`);

/** Of these, those who lead a meeting rather than ask. */
export const MODERATOR_WORDS = words(`
moderator, mod, moderador, moderadora, moderatorin, moderation, modérateur, modératrice, moderátor, модератор, facilitator, chair, chairman, chairwoman, chairperson, the chair, president, the president, the presiding officer,
the speaker, emcee, mc, vice chair, vice-chair, the commissioner, mayor, le président, la présidente, président, présidente, presidente, presidenta, präsident, präsidentin, vizepräsident, vizepräsidentin, vorsitzender, vorsitzende, ketua, pirmininkas, pirmininkė, رئیس, نایب رئیس, tuan yang di pertua, tuan pengerusi, προεδρεύων, προεδρεύουσα, προεδρευων, προεδρευουσα, andre vice talmannen, förste vice talmannen, tredje vice talmannen, presidenten, visepresidenten, talmannen, formanden, mødeleder, møteleder, forseti, puhemies, başkan, oturum başkanı, головуючий, головуюча, předsedající, předseda, elnök, președintele, preşedintele,
ordförande, puheenjohtaja, voorzitter, moderadores, przewodniczący, przewodnicząca, председательствующий, председательствующая, председатель, 主席, 委員長, 议长, 議長, 会長, 司會, יו ר, היו ר, יושב ראש, رئيس الجلسة`);

/** Role words of those who answer. */
export const INTERVIEWEE_WORDS = words(`
interviewee, interviewees, informant, narrator, respondent, participant, subject, guest, witness, the witness, deponent, the deponent, the interpreter witness, expert,
entrevistado, entrevistada, entrevistados, invitado, invitada, convidado, convidada, participante, testigo, testemunha, gast, befragte, befragter, interviewte, interviewter, interviewpartner, interviewpartnerin, zeuge, zeugin,
invité, invitée, témoin, enquêté, enquêtée, interviewé, interviewée, participant, participante, répondant, répondante, intervistato, intervistata, ospite, geïnterviewde, gast, deltaker, informant, haastateltava, vieras, gość, rozmówca, badany, badana, respondentka, dotazovaný, geinterviewde, de geïnterviewde,
респондент, гость, собеседник, интервьюируемый, καλεσμένος, konuk, katılımcı, 嘉宾, 嘉賓, 受访者, 受訪者, 語り手, 게스트, 참가자, الضيف, الضيفة, ضيف, ضيفة, מרואיין, מרואיינת, narasumber, responden`);

/** Role words that say neither. */
export const OTHER_ROLE_WORDS = words(`
spokesperson, deputy spokesperson, spokesman, spokeswoman, the spokesperson, the spokesman, porte-parole, portavoz, porta-voz, speaker, speakers, unknown, unknown speaker, unidentified, unidentified speaker, unidentified male, unidentified female, unidentified person, unidentified man, unidentified woman, unidentified voice, voice, voices, male voice, female voice,
man, woman, male, female, boy, girl, child, caller, audience, audience member, audience question, member of the audience, all, both, everyone, crowd, the court, court, the clerk, the reporter, the court reporter, court reporter, the videographer,
videographer, video operator, the interpreter, interpreter, the bailiff, the marshal, the jury, the foreperson, juror, a juror, prospective juror, the defendant, the deputy clerk, deputy clerk, the law clerk, clerk, the courtroom deputy, all counsel,
operator, announcer, staff, senior administration official, senior official, official, senior defense official, senior state department official, aide, student, teacher, narration, voiceover, voice-over, recording, recorded voice, translator, interpreter, via interpreter, attendee, panelist, analyst, the secretary, secretary,
the presiding officer, the president, the chair, the chairman, the chairwoman, the chairperson, chairman, chairwoman, chair, president, vice president, the vice president, the acting president pro tempore, the speaker, the speaker pro tempore, the prime minister, prime minister, the governor, governor, mayor, the mayor,
hon members, hon. members, an hon member, several hon members, some hon members, a member, members, voz, voz mujer, voz hombre, mujer, hombre, público, asistente, asistentes, alumno, alumna, orador, oradora, hablante, falante, homem, voix, homme, femme, public, intervenant, intervenante, locuteur, locutrice,
sprecher, sprecherin, publikum, zwischenruf, alle, beide, mann, frau, stimme, tutti, voce, pubblico, pubblico ministero, difesa, parte civile, teste, spreker, iedereen, allen, publiek, alla, talare, mówca, głos, sala, голос, спикер, председательствующий, председатель, с места, шум в зале, из зала, зал, мужчина, женщина, все, ketua, pirmininkas, pirmininkė, balsai iš salės, رئیس, نایب رئیس, منشی, tuan yang di pertua, tuan pengerusi, προεδρεύων, προεδρεύουσα, προεδρευων, προεδρευουσα, andre vice talmannen, förste vice talmannen, tredje vice talmannen, não identificado, seorang ahli, beberapa ahli, presidenten, visepresidenten, talmannen, formanden, forseti, puhemies, başkan, oturum başkanı, головуючий, головуюча, із залу, з місця, předsedající, elnök, președintele, preşedintele, voorzitter, ομιλητής, konuşmacı, 主席, 发言人, 發言人, 观众, 觀眾, 听众, 众人, 眾人, 全員, 一同, 会場, 参加者, 男性, 女性, 副大臣, 政務官, 審議官, 局長, 部長, 課長, 室長, 幹事社,
事務方, 事務局, 화자, 참석자, 청중, المتحدث, צופה, דובר`);

/** What stands before a colon and is nobody: furniture, fields, editorial words, levels, units. */
export const NOT_LABELS = words(`
biography, biografía, biografia, biographie, biografie, about the author, about the interviewee, action, actions, resolution, resolutions, proposed, proposed resolution, proposal, scribe, scribenick, scribes, regrets, presenter, presenters, minutes, next steps, please note, note, notes, nb, n.b, warning, caution, danger, important, tip, tips, hint, example, examples, for example, e.g, eg, i.e, ie, ps, p.s, postscript, update, updated, correction, edit, disclaimer, editor's note, editors' note, editors note, editor’s note, editor, translator's note, transcriber's note,
summary, abstract, introduction, intro, background, overview, conclusion, conclusions, discussion, result, results, method, methods, contents, table of contents, agenda, action items, action item, decision, decisions, resolved, outcome, minutes, attendees, present, absent, apologies, participants, chapters, timestamps, highlights, key points, takeaways, show notes,
title, subtitle, author, authors, by, date, time, place, location, venue, duration, length, language, format, medium, recorded, recorded by, recorded on, transcribed, transcribed by, transcriber, transcription, transcript, edited by, produced by, producer, producers, published, posted, publication, publisher, source, sources, credit, credits, photo, photos, photo credit, photograph, photography, image, images, caption, illustration, video, audio, music, sound, editing,
tag, tags, topic, topics, keywords, category, categories, filed under, related, see also, see, read more, more, further reading, references, bibliography, link, links, website, web, url, http, https, ftp, mailto, email, e-mail, mail, phone, telephone, tel, fax, mobile, cell, address, contact, twitter, facebook, instagram, linkedin, youtube, isbn, issn, doi,
from, to, cc, bcc, subject, re, fw, fwd, sent, reply-to, attachment, attachments, name, names, surname, first name, last name, age, gender, sex, occupation, job, birthplace, born, died, nationality, country, city, state, zip, id, ref, reference, number, no, type, status, version, license, licence, copyright, price, cost, total, subtotal, tax, quantity, qty, size, weight, height, width, color, colour, model, brand, serving, servings, serves, yield, yields, prep time, cook time, total time, ingredients, instructions, directions, method, step, steps, preparation, nutrition,
info, error, errors, warn, debug, trace, fatal, fail, failed, pass, passed, ok, notice, exception, caused by, todo, fixme, hack, bug, bugs, bug fix, bug fixes, fix, fixes, fixed, feature, features, added, changed, removed, deprecated, security, breaking, breaking change, breaking changes, chore, docs, refactor, perf, test, tests, style, build, ci, revert,
default, defaults, usage, option, options, parameter, parameters, param, params, argument, arguments, return, returns, throws, input, output, value, values, key, keys, syntax, description, required, optional, requires, require, install, installation, setup, configuration, requirements, prerequisites, dependencies, depends, maintainer, maintainers, contributor, contributors, homepage, repository, package, module, import, export, function, class, method, property, properties, constant, enum, interface,
pros, cons, advantages, disadvantages, benefits, drawbacks, problem, problems, solution, solutions, goal, goals, objective, objectives, purpose, scope, context, rationale, reason, reasons, fact, facts, myth, definition, definitions, meaning, synonyms, antonyms, etymology, plural, noun, verb, adjective, adverb, answer key,
monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, today, tomorrow, yesterday, spring, summer, autumn, fall, winter, morning, afternoon, evening, day, week, month, year,
first, second, third, fourth, fifth, one, two, three, firstly, secondly, thirdly, finally, also, and, but, so, or, then, however, therefore, thus, because, that is, in short, in other words, in fact, of course, for instance, yes, no, well, okay, ok, oh, right, now, here, there, look, listen, remember, question is, answer is, the question is, the answer is, the point is, the thing is, the problem is, part, chapter, section, volume, page, figure, fig, table, appendix, exhibit, item, article, paragraph, line, scene, act, episode, season, issue,
対談, 鼎談, 座談会, 特集, 連載, 関連記事, 関連リンク, 関連書籍, あわせて読みたい, 相关阅读, 相關新聞, 관련기사, nota, notas, notas de observación, notas de campo, nota de campo, observation notes, observer notes, field notes, feldnotiz, feldnotizen, notes de terrain, aviso, advertencia, ejemplo, por ejemplo, título, autor, autora, autores, fecha, lugar, hora, duración, fuente, fuentes, foto, fotos, fotografía, crédito, créditos, tema, temas, resumen, conclusión, observación, observaciones, participantes, ventajas, desventajas, exemplo, por exemplo, título, data, local, duração, fonte, fontes, resumo, observação, vantagens,
hinweis, anmerkung, beispiel, zum beispiel, titel, datum, ort, zeit, dauer, quelle, quellen, bild, bilder, thema, themen, zusammenfassung, fazit, teilnehmer, teilnehmende, vorteile, nachteile, remarque, exemple, par exemple, titre, auteur, auteurs, lieu, heure, durée, crédits, sujet, sujets, résumé, conclusion, avertissement, esempio, ad esempio, titolo, autore, luogo, ora, durata, fonte, fonti, riassunto, nb.,
opmerking, voorbeeld, bron, bronnen, onderwerp, samenvatting, примечание, пример, например, дата, место, автор, источник, тема, итог, вывод, важно, внимание, 注, 註, 附註, 注意, 备注, 備註, 例, 例如, 标题, 標題, 日期, 时间, 時間, 地点, 地點, 来源, 來源, 作者, 摘要, 编者按, 編者按, 附件, 主题, 主題, 出席, 列席, 缺席, 出席議員, 缺席議員, 列席議員, 出席政府官員, 列席政府官員, 列席秘書, 出席委員, 資料來源, 资料来源, 欠席者, 議題, 議事日程, 注記, 日時, 場所, 出典, 참고, 예, 날짜, 장소`);

/** Header fields whose value is a person, and what the person is. */
export const PERSON_FIELDS: ReadonlyMap<string, 'interviewer' | 'interviewee' | 'moderator' | 'other'> = new Map([
  ...[...INTERVIEWER_WORDS].map((word) => [word, 'interviewer'] as const),
  ...[...INTERVIEWEE_WORDS].map((word) => [word, 'interviewee'] as const),
  ...[...MODERATOR_WORDS].map((word) => [word, 'moderator'] as const),
  ['interviewed by', 'interviewer'],
  ['حاورته', 'interviewer'],
  ['حاوره', 'interviewer'],
  ['حاورها', 'interviewer'],
  ['أجرى الحوار', 'interviewer'],
  ['أجرت الحوار', 'interviewer'],
  ['साक्षात्कार', 'interviewer'],
  ['साक्षात्कारकर्ता', 'interviewer'],
  ['采访', 'interviewer'],
  ['採訪', 'interviewer'],
  ['취재', 'interviewer'],
  ['인터뷰어', 'interviewer'],
  ['聞き手', 'interviewer'],
  ['person interviewed', 'interviewee'],
  ['interviewing officer s', 'interviewer'],
  ['interview by', 'interviewer'],
  ['interview conducted by', 'interviewer'],
  ['interview with', 'interviewee'],
  ['entrevista a', 'interviewee'],
  ['name of narrator', 'interviewee'],
  ['name of interviewee', 'interviewee'],
  ['name of interviewer', 'interviewer'],
]);

/** Events that stand where a label could: `[Music]`, `**Break:**`. */
export const EVENT_WORDS = words(`
applause, laughter, laughs, laughing, laugh, cheers, cheering, cheers and applause, music, music playing, theme music, intro music, outro music, song, singing, silence, pause, long pause, crosstalk, cross talk, cross-talk, overtalk, inaudible, unintelligible, indistinct, break, ad break, commercial break, commercial, advertisement, advert, ad, sponsor, sponsors, sponsor message, station break, recess, recess taken, intermission,
recording ends, recording begins, recording stops, end of recording, end of tape, beginning of tape, end of interview, tape change, telephone rings, phone rings, phone ringing, coughs, sighs, crying, clapping, off the record, discussion off the record, video clip, begin video clip, end video clip, audio clip, clip, begin videotape, end videotape,
aplausos, risas, risa, música, pausa, inaudible, ininteligible, silencio, corte, rires, rire, applaudissements, musique, silence, coupure, lachen, gelächter, applaus, beifall, musik, pause, unverständlich, werbung, risate, applausi, musica, gelach, muziek, смех, аплодисменты, музыка, пауза, 笑, 笑い, 拍手, 掌声, 掌聲, 笑声, 笑聲, 音楽, 음악, 웃음, 박수`);

/** What is sold between the words. */
export const ADVERTISEMENT_WORDS = words(
  'break, ad break, commercial break, commercial, advertisement, advertisements, advert, ad, sponsor, sponsors, sponsor message, station break, werbung, publicidad, publicité, continue reading below, story continues below advertisement, article continues below, advertisement - continue reading below',
);

export const TITLES = words(`
mr, mrs, ms, miss, mx, dr, prof, professor, sir, dame, lord, lady, rev, reverend, fr, father, sister, brother, rabbi, imam, judge, justice, chief justice, hon, the honorable, the hon, sen, senator, rep, representative, congressman, congresswoman, delegate, governor, gov, mayor, president, vice president, secretary, minister, deputy minister, prime minister, chancellor, ambassador, commissioner, director, chairman, chairwoman, chair, chief, captain, capt, lieutenant, lt, sergeant, sgt, officer, detective, general, gen, colonel, col, major, admiral, commander, attorney general, general, counsel, ds, dc, dci, pc, inspector, superintendent, constable, councillor, councilor, councilmember, councilman, councilwoman, alderman, senators, representatives, messrs, professors, doctors, hons, honorable, honourable, the honourable, ông, bà, nghệ nhân, tiến sĩ, giáo sư, sr a, menteri, timbalan menteri, sayın, pak, bu, bapak, ibu, datuk, dato, datin, tan sri, tun, puan, tuan, encik, cik,
präsident, präsidentin, vizepräsident, vizepräsidentin, alterspräsident, alterspräsidentin,
président, présidente, ministre, sénateur, sénatrice, député, députée, vice-président, rapporteur, rapporteure, señor, señora, sr, sra, srta, don, doña, dra, doctor, doctora, presidente, presidenta, secretario, secretaria, secretário, secretária, ministro, ministra, diputado, diputada, senador, senadora, director general, directora, director, directora general, maestro, maestra, licenciado, licenciada, ingeniero, ingeniera, arqueólogo, arqueóloga, profesor, profesora, general, gobernador, gobernadora, alcalde, alcaldesa,
senhor, senhora, dona, doutor, doutora, deputado, deputada, professor, professora, herr, frau, doktor, monsieur, madame, mme, m, mlle, maître, docteur, professeur, signor, signora, dott, dottor, dottore, dottoressa, avv, avvocato, avvocata, teste, onorevole, meneer, mevrouw, staatssecretaris, staatssekretär, staatssekretärin, dhr, mevr, de heer, de voorzitter, statsråd, statsminister, stortingsrepresentant, utenriksminister, finansminister, statsrådet, den heer, hr, fru, herra, rouva, domnul, doamna, pane, pani poslankyně, pan, pani, г-н, г-жа, господин, госпожа`);

/**
 * Of the words that open a sentence or a heading and no name those of Romance languages, which write what follows in
 * lower case: before a word with a capital they are a name, as in `Per Lund`.
 */
export const ROMANCE_OPENING_WORDS = words(`
en, sobre, para, por, con, sin, pero, si, que, qué, cómo, dónde, cuando, cuándo, mi, mis, nuestro, este, esta, esto, sur, pour, dans, avec, sans, mais, quand, comment, pourquoi, ce, cette, mon, ma, notre, per, nel, nella, sul, sulla, quando, come, perché, em, na, mas, como, porque`);

/** Words that open a sentence or a heading and no name. */
export const OPENING_WORDS: ReadonlySet<string> = new Set([
  ...ROMANCE_OPENING_WORDS,
  ...words(`
in, on, at, for, about, with, from, by, and, but, so, when, if, what, how, why, where, who, which, as, my, our, your, his, her, their, its, this, that, these, those, one, two, three, also, another, some, every, no, not, yes, then, now, to, of, is, are, was, do, does, did, here, there, it, i, we, you, he, she, they, after, before, because, since, while, until, between,
zur, zum, am, im, bei, für, mit, nach, aus, über, unter, und, aber, wenn, was, wie, warum, wer, wo, mein, meine, unser, ihr, dies, diese, ein, eine, nicht, hier, в, на, о, об, для, при, после, но, если, как, что, почему`),
]);

/** Words that no office has: behind a name and a comma they make a sentence. */
export const SENTENCE_WORDS = words(`
i, you, your, we, it, is, isn't, isn’t, are, aren't, was, were, what, why, how, when, where, who, do, does, did, don't, can, could, would, should, will, if, but, so, then, please, let, me, my, this, that, there, have, has, had, que, qué, cómo, no, si, est, vous, je, ich, sie, ist, was, wie, wir, você, eu, tu, он, вы, я, что, как`);

/** Lower-case words inside a person's name. */
export const NAME_PARTICLES = words(
  'van, von, der, den, de, del, della, di, da, das, dos, do, du, des, la, le, las, los, el, al, bin, ibn, ben, bat, abu, y, e, ter, ten, te, zu, zur, zum, af, av, of, the, and, und, et, für, bint, mc, mac, st, san, santa, op, het, in, pro, tempore, for, und, dan, &',
);
