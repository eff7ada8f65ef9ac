import { describe, expect, it } from 'vitest';
import { parse, write } from '../pipeline.ts';

const written = async (text: string, to: string): Promise<string> => (await write(await parse(text), to)).output;

describe('the order of printing', () => {
  it('is that of the turns, where a source has one channel behind the other', async () => {
    const phrase = (channel: number, seconds: number, display: string) => ({
      recognitionStatus: 'Success',
      channel,
      offsetInTicks: seconds * 10_000_000,
      durationInTicks: 10_000_000,
      nBest: [{ display }],
    });
    const recognizedPhrases = [phrase(0, 0, 'Hello there.'), phrase(0, 4, 'Fine.'), phrase(1, 2, 'How are you?')];
    expect(await written(JSON.stringify({ recognizedPhrases }), 'txt')).toBe(
      'Channel 0: Hello there.\n\nChannel 1: How are you?\n\nChannel 0: Fine.\n',
    );
  });

  it('puts what interrupts a turn between its paragraphs', async () => {
    const text =
      'Mara Quist: Where?\n\nAda Lund: At the pier.\n\n(LAUGHTER)\n\nIt was cold.\n\nMara Quist: And then?\n\nAda Lund: We sailed.';
    expect(await written(text, 'txt')).toBe(`${text}\n`);
  });

  // More than a function takes as arguments.
  const MANY = 150_000;

  it('a turn of very many paragraphs', async () => {
    const rows = Array.from({ length: MANY }, () => '{"speaker":"Ada","text":"We sailed on."}').join('\n');
    const transcript = await parse(rows);
    expect((await write(transcript, 'txt')).words).toBe(3 * MANY);
  });

  it('a cue of very many words', async () => {
    const result = Array.from({ length: MANY }, (_, i) => ({ word: 'on', start: i / 10, end: (i + 1) / 10, conf: 1 }));
    const transcript = await parse(JSON.stringify({ result, text: '' }));
    expect((await write(transcript, 'json')).words).toBe(MANY);
  });
});
