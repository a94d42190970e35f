/*
 * SHA-256 (FIPS 180-4) of a text in UTF-8. The core has no `node:crypto`, and Web Crypto is asynchronous.
 */

/**
 * Returns the constants of SHA-256: 32 bits after the binary point of a root of each of the first 64 primes.
 * `root` is 3 (cube roots) for the rounds and 2 (square roots) for the start state.
 */
function constants(root: number): number[] {
  const found: number[] = []
  for (let n = 2; found.length < 64; n++) {
    let isPrime = true
    for (let d = 2; d * d <= n && isPrime; d++) isPrime = n % d !== 0
    if (isPrime) found.push(((n ** (1 / root) % 1) * 0x1_0000_0000) | 0)
  }
  return found
}

let tables: { readonly rounds: readonly number[]; readonly start: readonly number[] } | undefined

const rotate = (value: number, by: number): number => (value >>> by) | (value << (32 - by))

/** Returns the SHA-256 of a text in hexadecimal digits. Half a surrogate pair counts as U+FFFD. `abc` → `ba7816bf…f20015ad` */
export function sha256(text: string): string {
  tables ??= { rounds: constants(3), start: constants(2).slice(0, 8) }
  const { rounds, start } = tables
  const words = padded(new TextEncoder().encode(text))
  const state = [...start]
  const schedule = new Int32Array(64)
  for (let block = 0; block < words.length; block += 16) addBlock(state, schedule, rounds, words, block)
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

/** Returns the bytes as big-endian words, padded as SHA-256 requires: the bit 1, zeros, and the length in bits. */
function padded(bytes: Uint8Array): Int32Array {
  const size = ((bytes.length + 8) >> 6) * 64 + 64
  const message = new Uint8Array(size)
  message.set(bytes)
  message[bytes.length] = 0x80
  const view = new DataView(message.buffer)
  view.setUint32(size - 8, Math.floor(bytes.length / 0x2000_0000))
  view.setUint32(size - 4, (bytes.length << 3) >>> 0)
  return Int32Array.from({ length: size / 4 }, (_, i) => view.getInt32(i * 4))
}

/** Mixes the block of 16 words that starts at index `from` into the hash state. */
function addBlock(
  state: number[],
  schedule: Int32Array,
  rounds: readonly number[],
  words: Int32Array,
  from: number,
): void {
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number] // eight words
  for (let i = 0; i < 64; i++) {
    const word = i < 16 ? wordOrZero(words, from + i) : expanded(schedule, i)
    schedule[i] = word
    const big = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const one = (h + big + ((e & f) ^ (~e & g)) + wordOrZero(rounds, i) + word) | 0
    const two = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  const sums = [a, b, c, d, e, f, g, h]
  for (let i = 0; i < 8; i++) state[i] = (wordOrZero(state, i) + wordOrZero(sums, i)) | 0
}

/** Returns word `i` (16 to 63) of a block’s message schedule, computed from earlier words. */
function expanded(schedule: Int32Array, i: number): number {
  const early = wordOrZero(schedule, i - 15)
  const late = wordOrZero(schedule, i - 2)
  const small = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
  const large = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
  return (wordOrZero(schedule, i - 16) + small + wordOrZero(schedule, i - 7) + large) | 0
}

const wordOrZero = (words: ArrayLike<number>, i: number): number => words[i] ?? 0
