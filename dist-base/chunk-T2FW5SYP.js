// src/formats/create-reporter.ts
function createReporter(text, diagnostics, { from = 0, base } = {}) {
  const report = (rule, message, { severity = "info", quoting } = {}) => {
    const start = quoting === void 0 ? -1 : text.indexOf(quoting, from);
    const span = quoting === void 0 || start < 0 ? void 0 : { start, end: start + quoting.length };
    diagnostics.push({ rule: `document/${rule}`, severity, message, path: "", ...span && { span } });
  };
  return Object.assign(report, { base });
}

export {
  createReporter
};
