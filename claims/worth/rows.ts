/** Rows cut from one array at a time: more would keep more alive for the sake of one. */
const rowsPerArray = 32;

/**
 * Hands out rows of zeros, cut from larger arrays: browsers keep typed arrays of more than a few numbers outside their
 * heap, and making one takes longer than filling it.
 */
export class Rows {
  readonly #width: number;
  #array = new Float64Array(0);
  #next = 0;

  constructor(width: number) {
    this.#width = width;
  }

  next(): Float64Array {
    if (this.#next === this.#array.length) {
      this.#array = new Float64Array(this.#width * rowsPerArray);
      this.#next = 0;
    }
    const row = this.#array.subarray(this.#next, this.#next + this.#width);
    this.#next += this.#width;
    return row;
  }
}
