/** The label of a cue that a sign alone opens: somebody else, whoever it is. */
export const CHANGE = '>>';
