/** Returns a copy of an array with twice its length; the second half is 0. */
export function doubleLength(array: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(array.length * 2)
  copy.set(array)
  return copy
}
