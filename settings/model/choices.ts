/**
 * The values of every setting that is a choice of one, in the order in which they are offered. What a lower room acts
 * on it defines itself, and is passed on from here: whoever shows or stores a setting takes its values from this file.
 */
export { highlightStyles, palettes, type HighlightStyle, type Palette } from '../../highlights/highlight-look.ts';
export { sensitivities, type Sensitivity } from '../../claims/model/sensitivity.ts';

export const siteModes = ['everywhere', 'only-listed', 'never-listed'] as const;
export const languageChoices = ['browser', 'de', 'en', 'es', 'fr'] as const;
export const backupReminders = ['never', 'weekly', 'monthly'] as const;
export const backupSchedules = ['off', 'daily', 'weekly'] as const;
export const cardDensities = ['comfortable', 'compact'] as const;

export type SiteMode = (typeof siteModes)[number];
export type LanguageChoice = (typeof languageChoices)[number];
export type BackupReminder = (typeof backupReminders)[number];
export type BackupSchedule = (typeof backupSchedules)[number];
export type CardDensity = (typeof cardDensities)[number];
