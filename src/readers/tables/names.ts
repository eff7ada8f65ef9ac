/** What a column of a table, or a key of a row, holds. */
export type Meaning = 'text' | 'speaker' | 'start' | 'end' | 'duration';
/** A unit that a name states: `startMs`, `Start (sec)`. */
export type Unit = 'ms' | 's';

interface Named {
  readonly meaning: Meaning;
  /** Of several with one meaning the lowest is taken. */
  readonly rank: number;
  readonly unit?: Unit;
}

/**
 * Names of columns and keys, without signs and accents and in lower case, the more telling ones first: of Oral History
 * as Data, ConvoKit, Whisper, Premiere, NVivo, Subtitle Edit, NeMo, ELAN, chat exports and spreadsheets made by hand.
 */
const NAMES: Readonly<Record<Meaning, string>> = {
  text: 'text words utterance utterances transcript transcription transcripttext transcribedtext utterancetext content body dialogue dialog sentence speech message caption captions subtitle subtitles statement said quote paragraph comment annotation texto texte testo tekst wortlaut line',
  speaker:
    'speakername speakerfullname displayname speaker speakerlabel speakers label name fullname who participant participantname person personname voice character charactername author sender username user speakerid participantid from interlocutor sprecher sprecherin spreker hablante locutor falante locuteur intervenant parlante orateur role actor tier channel',
  start:
    'start starttime startts starttimestamp starttimecode startoffset started begin begintime beginning starttimeseconds timestart timestampstart in timein inpoint tcin timecodein from time timestamp timestamps timecode timespan timerange tc offset position at ts startzeit anfangszeit beginn anfang zeit zeitstempel zeitmarke von tempsdebut tempsdedebut heuredebut heurededebut debut temps heure horodatage tiempoinicio tiempodeinicio tiempoinicial horainicio horadeinicio inicio comienzo tiempo tempoinizio tempodiinizio tempoiniziale orainizio oradiinizio inizio tempo tempoinicio tempodeinicio tempoinicial starttijd begintijd aanvang tijd tijdstip tijdcode starttid tid',
  end: 'end endtime endts endtimestamp endtimecode endoffset ended stop stoptime finish finishtime timeend timestampend out timeout outpoint tcout timecodeout to until endzeit ende bis tempsfin tempsdefin heurefin heuredefin fin tiempofin tiempodefin tiempofinal horafin horadefin hasta tempofine tempodifine tempofinale orafine oradifine fine tempofim tempodefim tempofinal horafim horadefim fim eindtijd einde eind tot sluttid slut',
  duration: 'duration dur length dauer duree duracion durata duracao duur',
};
const BY_NAME: ReadonlyMap<string, readonly Named[]> = byName();
const UNITS = /^(.{2,}?)(?:in)?(ms|msec|msecs|millis|milliseconds|millisecond|s|sec|secs|seconds|second)$/;
/** How ELAN's columns of times are printed: `Begin Time - hh:mm:ss.ms`, `- ss.msec`, `- msec`. */
const NOTATION = /\s-\s(?:hh:mm:ss\.ms|ss\.msec|(msec))$/;
const LONGEST = 40;

function byName(): Map<string, Named[]> {
  const all = new Map<string, Named[]>();
  for (const meaning of Object.keys(NAMES) as Meaning[])
    NAMES[meaning].split(' ').forEach((name, rank) => {
      all.set(name, [...(all.get(name) ?? []), { meaning, rank }]);
    });
  return all;
}

/** What a name may mean; several where it is used for several things (`from`). */
export function meaningsOf(name: string): readonly Named[] {
  if (name.length > LONGEST) return [];
  const bare = name
    .replace(NOTATION, (_, unit: string | undefined) => (unit === undefined ? '' : ' ms'))
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const known = BY_NAME.get(bare);
  if (known !== undefined) return known;
  const [, base = '', printed = ''] = UNITS.exec(bare) ?? [];
  const unit = printed.startsWith('m') ? 'ms' : 's';
  return (BY_NAME.get(base) ?? []).flatMap((one) =>
    one.meaning === 'text' || one.meaning === 'speaker' ? [] : [{ ...one, unit }],
  );
}

/** Which name has which meaning; no name has two. */
export interface Columns {
  /** Index of the name among those that were given. */
  readonly at: Readonly<Partial<Record<Meaning, number>>>;
  readonly units: Readonly<Partial<Record<Meaning, Unit>>>;
}

/** In the order in which columns are given out: a name of two meanings serves the first that needs it. */
const ORDER: readonly Meaning[] = ['text', 'end', 'duration', 'speaker', 'start'];

/**
 * Finds the columns of a table by their names.
 *
 * @param fits whether what stands in a column can be of a meaning. Default: yes
 */
export function columnsOf(
  names: readonly string[],
  fits: (column: number, meaning: Meaning) => boolean = () => true,
): Columns {
  const meanings = names.map(meaningsOf);
  const at: Partial<Record<Meaning, number>> = {};
  const units: Partial<Record<Meaning, Unit>> = {};
  for (const wanted of ORDER) {
    let best: (Named & { readonly column: number }) | undefined;
    meanings.forEach((all, column) => {
      const one = all.find(({ meaning }) => meaning === wanted);
      if (one === undefined || Object.values(at).includes(column) || !fits(column, wanted)) return;
      if (best === undefined || one.rank < best.rank) best = { ...one, column };
    });
    if (best === undefined) continue;
    at[wanted] = best.column;
    if (best.unit !== undefined) units[wanted] = best.unit;
  }
  return { at, units };
}
