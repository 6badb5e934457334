import fc from 'fast-check';

/**
 * The same generated cases on every run, so that a red run can be run again. Change it now and then to meet new ones.
 */
fc.configureGlobal({ seed: 20261121 });
