import * as z from 'zod/mini';
import { FailureError } from '../../failure/failure.ts';
import { fromBase64, toBase64 } from './base64.ts';

/**
 * A file under a passphrase: a line that says how it is sealed, then the file, encrypted with AES-GCM. The key is made
 * of the passphrase by PBKDF2 with SHA-256 and the 600,000 rounds that OWASP asks for
 * (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html): a third of a second for us, and
 * as long for each guess.
 */
const rounds = 600_000;

/** More rounds than this are of a forged file, which wants to keep us busy. */
const mostRounds = 10_000_000;

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]+=*$/), z.maxLength(64));

const sealSchema = z.object({
  format: z.literal('claimlight-sealed'),
  version: z.int().check(z.minimum(1)),
  rounds: z.int().check(z.minimum(rounds), z.maximum(mostRounds)),
  salt: base64,
  iv: base64,
  /** Of what follows, in bytes. */
  length: z.int().check(z.minimum(16)),
});

type Seal = z.infer<typeof sealSchema>;

const sealVersion = 1;

/** What a passphrase is kept as: keys can be made of it, and nobody can read it again. */
export function keptPassphrase(passphrase: string): Promise<CryptoKey> {
  // The same letters can be typed as other code points on another device.
  const bytes = new TextEncoder().encode(passphrase.normalize('NFC'));
  return crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
}

/** Seals and opens the files of one place with one passphrase, or leaves them as they are without one. */
export class Sealer {
  readonly #passphrase: CryptoKey | undefined;
  /** By salt and rounds: to make a key takes its time. */
  readonly #keys = new Map<string, Promise<CryptoKey>>();
  #salt: string | undefined;

  /** @param passphrase undefined for files that anyone can read. */
  constructor(passphrase: CryptoKey | undefined) {
    this.#passphrase = passphrase;
  }

  /** The bytes of a file as it is to be written. */
  async seal(plain: Uint8Array): Promise<Uint8Array> {
    if (this.#passphrase === undefined) return plain;
    this.#salt ??= toBase64(crypto.getRandomValues(new Uint8Array(16)));
    const [salt, iv] = [this.#salt, crypto.getRandomValues(new Uint8Array(12))];
    const key = await this.#keyOf(this.#passphrase, { salt, rounds });
    const data = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new Uint8Array(plain)));
    const seal = { format: 'claimlight-sealed', version: sealVersion, rounds, salt, iv: toBase64(iv) };
    const head = new TextEncoder().encode(`${JSON.stringify({ ...seal, length: data.length })}\n`);
    const bytes = new Uint8Array(head.length + data.length);
    bytes.set(head);
    bytes.set(data, head.length);
    return bytes;
  }

  /**
   * What is in a file; `partial` if it is not all there, `newer` if a newer Claimlight sealed it.
   *
   * @throws FailureError `passphrase-wrong` if another passphrase sealed it, if it is sealed and we have none, or if it
   *   is not sealed and we have one.
   */
  async open(bytes: Uint8Array): Promise<Uint8Array | 'partial' | 'newer'> {
    const end = bytes.indexOf(newline);
    const seal = sealOf(new TextDecoder().decode(bytes.subarray(0, end < 0 ? 0 : end)));
    if (end < 0) return 'partial';
    if (seal === undefined && this.#passphrase === undefined) return bytes;
    if (seal === 'newer') return 'newer';
    if (seal === undefined || this.#passphrase === undefined) throw new FailureError('passphrase-wrong');
    const data = bytes.slice(end + 1);
    if (data.length !== seal.length) return 'partial';
    const key = await this.#keyOf(this.#passphrase, seal);
    try {
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(seal.iv) }, key, data);
      // Others' salt is ours from now on: one key for all files is made once.
      if (seal.rounds === rounds) this.#salt ??= seal.salt;
      return new Uint8Array(plain);
    } catch (error) {
      throw new FailureError('passphrase-wrong', { cause: error });
    }
  }

  #keyOf(passphrase: CryptoKey, { salt, rounds }: Pick<Seal, 'salt' | 'rounds'>): Promise<CryptoKey> {
    const name = `${rounds} ${salt}`;
    const key = this.#keys.get(name) ?? keyOf(passphrase, fromBase64(salt), rounds);
    this.#keys.set(name, key);
    return key;
  }
}

const newline = 10;

function sealOf(line: string): Seal | 'newer' | undefined {
  if (!line.includes('claimlight-sealed')) return undefined;
  try {
    const read: unknown = JSON.parse(line);
    const { version } = z.object({ version: z.int() }).parse(read);
    return version > sealVersion ? 'newer' : sealSchema.parse(read);
  } catch {
    return undefined;
  }
}

function keyOf(passphrase: CryptoKey, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, passphrase, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
