import { expect, test } from 'vitest';
import { languageOf } from './language.ts';

test.each([
  ['en', 'It was the coldest night that we had in the harbour, and they were all with us, but not for long.'],
  ['es', 'Fue la noche más fría que se recuerda en el puerto, y los barcos no salieron por una semana.'],
  ['fr', 'Ce fut la nuit la plus froide, et les bateaux du port ne sont pas sortis avec nous pour une fois.'],
  ['de', 'Es war die kälteste Nacht, und wir waren mit den Booten auf dem See, aber nicht zu lange.'],
  ['pt', 'Foi a noite mais fria que se viu no porto, e os barcos não saíram por uma semana com a gente.'],
  ['it', 'Fu la notte più fredda che si ricordi, e le barche non uscirono per una settimana con gli uomini.'],
  ['nl', 'Het was de koudste nacht en we waren met een boot op het meer, maar niet voor lang.'],
  ['ru', 'Это была самая холодная ночь, и мы не вышли в море, а он как был на берегу, так и остался.'],
  ['ja', 'あの夜はとても寒くて、港が凍りました。'],
  ['zh', '那天晚上非常冷，港口都冻住了。'],
  ['ko', '그날 밤은 아주 추웠고 항구가 얼었어요.'],
])('reads as %s', (code, text) => expect(languageOf(text)?.code).toBe(code));

test.each([
  ['nothing', ''],
  ['a few words', 'It was the cold.'],
  ['names alone', 'Ana Ruiz Tess Boyle Nora Lindqvist Omar Haddad '.repeat(8)],
  [
    'a language that is not known here',
    'Yöllä satama jäätyi eikä kukaan päässyt enää kotiin ennen kuin aamu tuli ja jää suli taas.',
  ],
  [
    'two languages',
    'It was the cold night that we had, and not for long. Es war die kalte Nacht und wir sind auf dem See.',
  ],
])('unclear: %s', (_, text) => expect(languageOf(text)).toBeUndefined());
