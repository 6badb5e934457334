import * as z from 'zod/mini';
import { siteModes } from './model/choices.ts';

export { hostOf, readsSite, withSite } from './reads-site.ts';

/** Hosts without `www.`; each stands for its subdomains too. */
const hostsSchema = z.array(z.string().check(z.maxLength(253)));

/** Where articles are read: everywhere, only on the sites of one list, or on all but those of the other. */
export const siteRulesSchema = z.object({
  mode: z.enum(siteModes),
  only: hostsSchema,
  never: hostsSchema,
});

export type SiteRules = z.infer<typeof siteRulesSchema>;
