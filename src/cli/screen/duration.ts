import { counted } from '../../text/counting.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** `1.4 s`, `6 min 41 s`, `2 h 5 min`. */
export function duration(ms: number): string {
  if (ms < 10 * SECOND) return `${(ms / SECOND).toFixed(1)} s`;
  if (ms < MINUTE) return `${Math.round(ms / SECOND)} s`;
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)} min ${Math.floor((ms % MINUTE) / SECOND)} s`;
  return `${Math.floor(ms / HOUR)} h ${Math.floor((ms % HOUR) / MINUTE)} min`;
}

/** `about 3 minutes left`, from how long it took so far. Absent before there is anything to go by. */
export function timeLeft(elapsedMs: number, done: number, total: number): string | undefined {
  if (elapsedMs < 3 * SECOND || done === 0 || done >= total) return undefined;
  const left = (elapsedMs / done) * (total - done);
  if (left < 90 * SECOND) return `about ${counted(Math.max(1, Math.round(left / SECOND)), 'second')} left`;
  if (left < 90 * MINUTE) return `about ${counted(Math.round(left / MINUTE), 'minute')} left`;
  return `about ${counted(Math.round(left / HOUR), 'hour')} left`;
}

/** `812 bytes`, `48 kB`, `1.9 GB`. */
export function fileSize(bytes: number): string {
  const units = ['kB', 'MB', 'GB', 'TB'];
  if (bytes < 1000) return counted(bytes, 'byte');
  let size = bytes;
  let unit = -1;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit++;
  }
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${units[unit]}`;
}
