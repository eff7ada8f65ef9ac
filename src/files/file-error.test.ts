import { describe, expect, it } from 'vitest';
import { UserError } from '../model/user-error.ts';
import { fileError } from './file-error.ts';

const system = (code: string) => Object.assign(new Error(`${code}: something`), { code });

describe('fileError', () => {
  it.each([
    ['EMFILE', 'too many files are open'],
    ['EACCES', 'permission denied'],
    ['ENOSPC', 'no space left on the disk'],
    ['EDQUOT', 'your share of the disk is used up'],
    ['EROFS', 'the disk can only be read'],
    ['EXDEV', 'the system says EXDEV'],
  ])('%s', (code, message) => {
    const error = fileError(system(code));
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toBe(message);
  });

  it('names the file where it is told to', () => {
    expect((fileError(system('EROFS'), 'out.json') as UserError).message).toBe('out.json: the disk can only be read');
  });

  it.each([new Error('of ours'), new UserError('said already'), system('ERR_INVALID_ARG_TYPE')])(
    'leaves any other error alone: %s',
    (error) => {
      expect(fileError(error)).toBe(error);
    },
  );
});
