/** Whether a file, as seen from the people file, is one of these places. */
export function isIn(file: string, places: readonly string[] | undefined): boolean {
  return places === undefined || places.some((place) => covers(place, file));
}

function covers(place: string, file: string): boolean {
  return place === file || file.startsWith(place.endsWith('/') ? place : `${place}/`);
}

/** The folder of a file, with a slash behind it; empty for the one where the people file stands. */
export function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

/** Files as a list of places: a folder where none of its files is among `others`, else the file. Sorted. */
export function placesOf(files: Iterable<string>, others: ReadonlySet<string>): string[] {
  const taken = [...others];
  const places = new Set<string>();
  for (const file of files) {
    const folder = folderOf(file);
    const isOwn = folder !== '' && !folder.startsWith('../') && !taken.some((other) => other.startsWith(folder));
    places.add(isOwn ? folder : file);
  }
  return [...places]
    .filter((place) => ![...places].some((one) => one !== place && one.endsWith('/') && covers(one, place)))
    .sort();
}
