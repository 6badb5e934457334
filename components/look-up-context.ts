import { createContext } from 'preact';
import type { LookUpSettings } from '../settings/model/look-up-place.ts';

/** The reader's places; where nothing above says so, all built-in ones. */
export const LookUpContext = createContext<LookUpSettings>({ hidden: [], own: [] });
