/** Styles of the page of `wirecopy inspect --html`. */
export const inspectStyle = `
:root{color-scheme:light dark}
body{max-width:60rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}
h1{font-size:1.3rem}h2{font-size:1.05rem}ul{padding-inline:1.5rem}
pre{white-space:pre-wrap;overflow-wrap:anywhere;padding:1rem;border:1px solid #8888;font:1rem/1.6 Georgia,serif}
details pre{font:.85rem/1.4 ui-monospace,monospace}
.headline,.restriction{font-weight:700}
.headline,.heading{background:light-dark(#e3ecfb,#1d2d4a)}
.slugline,.metadata,.envelope{background:light-dark(#ececec,#2c2e31)}
.byline,.signoff{background:light-dark(#f3e6f7,#35233c)}
.dateline{background:light-dark(#dff2e6,#173325)}
.note{background:light-dark(#f6eedb,#352c17)}
.restriction{background:light-dark(#fde1dd,#4a211d)}
.boilerplate{text-decoration:line-through;color:light-dark(#5a574f,#a9a69d)}
.unread{outline:1px dashed}
.statement{text-decoration:underline dotted;text-underline-offset:4px}
.cue{font-style:italic}
.person{background:light-dark(#fbe3ee,#41202f)}
.organisation{background:light-dark(#e6e4fa,#2b2850)}
.place{background:light-dark(#dcf1f1,#143436)}
.time,.stamp{background:light-dark(#fbf3c9,#393312)}
.repair{background:light-dark(#ffe9cc,#43300f);border-inline-start:3px solid #d97a00}
.finding{text-decoration:underline wavy light-dark(#b3261e,#ff9d94);text-underline-offset:4px}
.boilerplate.finding{text-decoration:line-through}
.legend span{padding:0 .3em}
.error{color:light-dark(#b3261e,#ff9d94)}.warning{color:light-dark(#8a5a00,#f0b95c)}
`
