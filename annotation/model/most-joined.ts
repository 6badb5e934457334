/** Notes that can be taken for ones on the same claim at once: the thread of each is looked up. */
export const mostJoined = 100;
