/** The folder of a bag that holds what was packed. */
export const PAYLOAD = 'data';

/** The file of a bag that says what it is. */
export const BAG_DECLARATION = 'bagit.txt';

/** What `bagit.txt` holds, RFC 8493. */
export const BAGIT_TXT = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** What is told of a bag. */
export interface BagInfo {
  /** As `2026-03-14`. */
  readonly date?: string;
  readonly software: string;
  readonly bytes: number;
  readonly files: number;
}

/** What `bag-info.txt` holds: no clock, so that the same payload gives the same bytes. */
export function bagInfo({ date, software, bytes, files }: BagInfo): string {
  const day = date === undefined ? '' : `Bagging-Date: ${date}\n`;
  return `Bag-Software-Agent: ${software}\n${day}Payload-Oxum: ${bytes}.${files}\n`;
}

/** One line of a bag's manifest: in a path, per cent signs and line ends are percent-encoded, and nothing else. */
export function bagLine(path: string, sum: string): string {
  const encoded = path.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  return `${sum}  ${encoded}\n`;
}
