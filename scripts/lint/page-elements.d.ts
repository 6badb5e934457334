import type { Rule } from 'eslint';

export const pageElements: Rule.RuleModule;
