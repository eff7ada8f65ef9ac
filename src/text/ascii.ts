/** Whether a UTF-16 unit is one of `0` to `9`. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a UTF-16 unit is one of `A` to `Z`. */
export function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Whether a UTF-16 unit is one of `a` to `z`. */
export function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Whether a UTF-16 unit is beyond ASCII: what it is, only a pattern or a table can tell. */
export function isBeyondAscii(code: number): boolean {
  return code > 127;
}
