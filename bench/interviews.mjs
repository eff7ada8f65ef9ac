// Deterministic interviews of realistic shape: initials with a colon, answers of one to four paragraphs.
const WORDS =
  'the boat harbour we rowed because nobody had told her that tide would turn before supper and so they waited with lamps on rope where my father kept a ledger of every crossing until winter came again over the sound like wool'.split(
    ' ',
  );

/** A generator of whole numbers below a bound, from a seed (a linear congruence). */
function numbers(seed) {
  let state = seed >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * bound);
  };
}

function sentence(below, end) {
  const words = Array.from({ length: 6 + below(16) }, () => WORDS[below(WORDS.length)]);
  const text = words.join(' ');
  return text[0].toUpperCase() + text.slice(1) + end;
}

/** One interview of about `bytes` bytes. */
export function interview(seed, bytes) {
  const below = numbers(seed);
  const parts = [
    'A talk by the harbour with Nora Lindqvist\n\nNora Lindqvist has kept the ferry for thirty years and the accounts for ten of them.',
  ];
  let size = 0;
  while (size < bytes) {
    const paragraphs = Array.from({ length: 1 + below(4) }, () =>
      Array.from({ length: 2 + below(5) }, () => sentence(below, '.')).join(' '),
    );
    const turn = `EJA: ${sentence(below, '?')}\n\nNL: ${paragraphs.join('\n\n')}`;
    parts.push(turn);
    size += turn.length + 2;
  }
  return `${parts.join('\n\n')}\n`;
}
