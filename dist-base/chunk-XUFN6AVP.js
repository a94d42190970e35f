// src/text/edits.ts
function firstEditFrom(edits, start) {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = low + high >> 1;
    const edit = edits[middle];
    if (edit.start < start || edit.end === start) low = middle + 1;
    else high = middle;
  }
  return low;
}
function applyEdits(text, edits, start, end) {
  let out = "";
  let at = start;
  for (let i = firstEditFrom(edits, start); i < edits.length; i++) {
    const edit = edits[i];
    if (edit.start >= end) break;
    if (edit.end > end) break;
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return at === start ? text.slice(start, end) : out + text.slice(at, end);
}
function growthOf(edits) {
  const growth = new Float64Array(edits.length + 1);
  edits.forEach(({ start, end, text }, i) => {
    growth[i + 1] = growth[i] + text.length - (end - start);
  });
  return growth;
}
function sourceSpansOf(edits, start, end, from, to, growth) {
  const first = firstEditFrom(edits, start);
  const next = edits[first];
  if (!next || next.start >= end || next.end > end) {
    const a = start + Math.max(from, 0);
    const b = Math.min(start + to, end);
    return a < b ? [{ start: a, end: b }] : [];
  }
  const spans = [];
  const skipped = growth ? editsBefore(edits, first, start, end, from, growth) : first;
  let at = skipped > first ? edits[skipped - 1].end : start;
  let out = growth ? editedOffset(at, skipped, first, start, growth) : 0;
  const take = (a, b) => {
    const last = spans.at(-1);
    if (last && last.end === a) spans[spans.length - 1] = { start: last.start, end: b };
    else spans.push({ start: a, end: b });
  };
  const plain = (until) => {
    const a = Math.max(from, out);
    const b = Math.min(to, out + until - at);
    if (a < b) take(at + a - out, at + b - out);
    out += until - at;
    at = until;
  };
  for (let i = skipped; i < edits.length && out < to; i++) {
    const edit = edits[i];
    if (edit.start >= end || edit.end > end) break;
    plain(edit.start);
    if (Math.max(from, out) < Math.min(to, out + edit.text.length)) take(edit.start, edit.end);
    out += edit.text.length;
    at = edit.end;
  }
  if (out < to) plain(end);
  return spans;
}
var editedOffset = (at, index, first, start, growth) => at - start + growth[index] - growth[first];
function editsBefore(edits, first, start, end, from, growth) {
  let low = first;
  let high = edits.length;
  while (low < high) {
    const middle = low + high >> 1;
    const edit = edits[middle];
    if (edit.end <= end && editedOffset(edit.end, middle + 1, first, start, growth) <= from) low = middle + 1;
    else high = middle;
  }
  return low;
}

export {
  applyEdits,
  growthOf,
  sourceSpansOf
};
