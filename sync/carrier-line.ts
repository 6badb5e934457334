import { FailureError, failureOf } from '../failure/failure.ts';
import { carryCallSchema, type Carried, type Carry, type CarryCall } from '../messaging/carry.ts';
import { hear } from '../messaging/port.ts';
import type { Carrier } from './carrier.ts';
import { fromBase64, toBase64 } from './files/base64.ts';

/** A carrier at the other end of a line. */
export class CarrierLine implements Carrier {
  readonly #carry: Carry;

  constructor(carry: Carry) {
    this.#carry = carry;
  }

  async list(): Promise<readonly string[]> {
    const answer = await this.#done({ do: 'list' });
    if (!('names' in answer)) throw new FailureError('malformed');
    return answer.names;
  }

  async read(name: string): Promise<Uint8Array> {
    const answer = await this.#done({ do: 'read', name });
    if (!('base64' in answer)) throw new FailureError('malformed');
    return fromBase64(answer.base64);
  }

  async write(name: string, bytes: Uint8Array): Promise<void> {
    await this.#done({ do: 'write', name, base64: toBase64(bytes) });
  }

  async #done(call: CarryCall): Promise<Carried> {
    const answer = await this.#carry(call);
    if ('failure' in answer) throw new FailureError(answer.failure);
    return answer;
  }
}

/** Does at this end of a line what is asked at the other. */
export function serveCarrier(port: MessagePort, carrier: Carrier): void {
  hear(port, carryCallSchema, (call) => {
    void carried(carrier, call)
      .catch((error: unknown): Carried => ({ failure: failureOf(error) }))
      .then((answer) => port.postMessage(answer));
  });
}

async function carried(carrier: Carrier, call: CarryCall): Promise<Carried> {
  if (call.do === 'list') return { names: [...(await carrier.list())] };
  if (call.do === 'read') return { base64: toBase64(await carrier.read(call.name)) };
  await carrier.write(call.name, fromBase64(call.base64));
  return { isWritten: true };
}
