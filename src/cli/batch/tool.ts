import { VERSION } from '../../version.ts';

/** What a manifest says of the program. */
export const TOOL = `transcript ${VERSION}`;
