import type { Io } from './io.ts';
import { openScreens, type Screens } from './screen/screen.ts';
import type { Settled } from './settings.ts';

/** What every command works with. */
export interface Context {
  readonly io: Io;
  /** Opened by what flags and environment say about colour. */
  readonly screens: Screens;
  readonly debug: boolean;
}

/** The screens for one input, whose configuration may speak of colour where nothing stronger does. */
export function screensFor({ io, screens }: Context, { choices, color }: Pick<Settled, 'choices' | 'color'>): Screens {
  return choices.get('color')?.layer === 'configuration' ? openScreens(io, { config: color }) : screens;
}
