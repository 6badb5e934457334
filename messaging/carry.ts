import * as z from 'zod/mini';
import { failures } from '../failure/failure.ts';

/**
 * What the background, which may reach no server, has done by the page that may: one thing after the other. Bytes are
 * base64, as messages of the browser are JSON.
 */
export const carryCallSchema = z.union([
  z.object({ do: z.literal('list') }),
  z.object({ do: z.literal('read'), name: z.string() }),
  z.object({ do: z.literal('write'), name: z.string(), base64: z.string() }),
]);

export const carriedSchema = z.union([
  z.object({ names: z.array(z.string()) }),
  z.object({ base64: z.string() }),
  z.object({ isWritten: z.literal(true) }),
  z.object({ failure: z.enum(failures) }),
]);

export type CarryCall = z.infer<typeof carryCallSchema>;
export type Carried = z.infer<typeof carriedSchema>;

/** Has a call done; what goes wrong there is part of the answer. */
export type Carry = (call: CarryCall) => Promise<Carried>;
