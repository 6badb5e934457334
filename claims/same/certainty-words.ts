import type { ValueLanguage } from '../../values/language.ts';

/** Words that say how sure a claim is and whether it has happened, in lower case, for all languages together. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** It is possible, or somebody says so; not: it is. */
export const doubts = words(`
  may might could possibly perhaps maybe probably likely allegedly reportedly apparently suspected alleged possible presumably
  könnte könnten vielleicht möglicherweise wahrscheinlich vermutlich angeblich mutmaßlich womöglich wohl
  podría podrían quizá quizás posiblemente probablemente presuntamente supuestamente presunto
  pourrait pourraient peut-être probablement éventuellement présumé
`);

/** It is wanted, and has not happened; each before an infinitive. */
export const intents: Readonly<Record<ValueLanguage, RegExp>> = {
  en: /\b(?:wants?|wanted|plans?|intends?|aims?|hopes?|proposes?|seeks?|considering|mulling|planning)\s(?:to\b|\p{L}+ing\b)/giu,
  de: /\b(?:will|wollen|plant|planen|beabsichtigt|erwägt|möchten?|hofft)\b/giu,
  es: /\b(?:quiere|quieren|planean?|prevén?|pretenden?|estudia|propone)\s\p{L}+[aei]r/giu,
  fr: /\b(?:veut|veulent|prévoi(?:t|ent)|envisagen?t?|compte|souhaite)\s(?:d['’e]\s?)?\p{L}+(?:er|ir|re)\b/giu,
};

/** It lies ahead. */
export const futures = words('will shall going upcoming wird werden künftig va van irá ira iront sera seront');

/** It has happened. */
export const pasts = words(`
  has have had was were did been hat haben hatte hatten wurde wurden worden war waren
  ha han había fue fueron hubo sido a ont avait avaient été fut
`);

/** Verbs that say little of what happened. */
export const lightWords = words(`
  take takes took taken make makes made get gets got give gives gave given go goes went come comes came put puts set bring brought keep kept hold held
  become becomes became happen happened take-place told tell tells hear heard note notes noted speak spoke stated state insist insists tells
  most much many such other same still yet even than when while because if after before about between during against
  machen macht gemacht geben gibt gab gehen geht ging kommen kommt kam stehen steht lassen teilt mitteilt bleiben bleibt
  hacer hace hizo dar dio ir va poner tener tiene tuvo quedar anunció comunicó señaló explicó tras
  faire fait donner donne prendre pris mettre mis avoir être
`);
