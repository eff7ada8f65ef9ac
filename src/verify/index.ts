export type { Interview } from './collection.ts';
export type { Difference, Note } from './difference.ts';
export { quotationsIn } from './draft/quotations.ts';
export { worstFirst } from './message.ts';
export { calledBy } from './speakers.ts';
export { type Finding, type Grade, isSettled, type Match, type Quotation } from './types.ts';
export { type Verified, type VerifyOptions, verify } from './verify.ts';
