import { partBit, tailParts } from '../grammar'
import type { Reader, TailPart } from '../reader'

const bits = tailParts.map(partBit)

/** Returns the part of the tail that recognizes a block; undefined for none. */
export function tailPartAt(reader: Reader, index: number): TailPart | undefined {
  const may = reader.possibleParts(index)
  for (let i = 0; i < tailParts.length; i++)
    if ((may & (bits[i] as number)) !== 0 && tailParts[i]?.fits(reader, index)) return tailParts[i]
  return undefined
}

/** Reads a block by the part of the tail that recognizes it. Returns false if none does. */
export function readTailPart(reader: Reader, index: number): boolean {
  const part = reader.block(index).columns ? undefined : tailPartAt(reader, index)
  part?.read(reader, index)
  return part !== undefined
}
