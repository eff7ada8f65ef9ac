import type { Speaker, Transcript } from '../model/transcript.ts';
import { nameParts } from '../text/names.ts';

/** What a person wrote of a speaker: `CH`, `Carlos Heredia`, `Heredia`, `Dr. Heredia`. */
export function speakersCalled(called: string, { speakers }: Transcript): Speaker[] {
  const wanted = fold(called);
  if (wanted === '') return [];
  const exact = speakers.filter(
    ({ labels, name = '' }) => fold(name) === wanted || labels.some((one) => fold(one) === wanted),
  );
  if (exact.length > 0) return exact;
  const { surname, given } = nameParts(called);
  return speakers.filter((speaker) => namesOf(speaker).some((name) => fits(name, fold(surname), fold(given ?? ''))));
}

/** The name of whoever is called so in the interviews; as called where several or none are named; absent where nobody is. */
export function calledBy(
  called: string,
  interviews: readonly { readonly transcript: Transcript }[],
): string | undefined {
  const speakers = interviews.flatMap(({ transcript }) => speakersCalled(called, transcript));
  if (speakers.length === 0) return undefined;
  const [name, ...others] = new Set(speakers.map((speaker) => speaker.name));
  return name === undefined || others.length > 0 ? called : name;
}

/** Whether the source or its reader knows who the speaker is, so that another name is another person. */
export function hasName(speaker: Speaker): boolean {
  return speaker.name !== undefined || speaker.labels.some((label) => /\p{L}{2,}.*\s\p{L}{2,}/u.test(label));
}

/** The name where there is one, else the label as printed. */
export function calledSpeaker(speaker: Speaker | undefined): string {
  return speaker?.name ?? speaker?.labels[0] ?? 'nobody named';
}

function namesOf({ name, labels }: Speaker): readonly string[] {
  return name === undefined ? labels.filter((label) => /\p{L}{2}/u.test(label)) : [name];
}

function fits(name: string, surname: string, given: string): boolean {
  const parts = nameParts(name);
  const theirs = { surname: fold(parts.surname), given: fold(parts.given ?? '') };
  if (theirs.surname !== surname) return given === '' && theirs.given !== '' && theirs.given === surname;
  return given === '' || theirs.given === '' || given[0] === theirs.given[0];
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
