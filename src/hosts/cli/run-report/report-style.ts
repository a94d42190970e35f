/** Style of the report: light and dark, and legible without colours. */
export const reportStyle = `
:root{color-scheme:light dark;--bar:light-dark(#2c6e9b,#7db9de)}
body{margin:0;font:16px/1.5 system-ui,sans-serif;background:light-dark(#fff,#16181b);color:light-dark(#1b1b1b,#e8e6e1)}
main{max-width:800px;margin:0 auto;padding:1rem}
h1{font-size:1.5rem;overflow-wrap:anywhere}
h2{font-size:1.15rem;margin-top:2.5rem;border-bottom:1px solid light-dark(#c9c6be,#4a4d52)}
h3{font-size:1rem}
dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(220px,1fr));gap:.75rem 1.5rem}
dt{font-size:.85rem;color:light-dark(#57544c,#b0ada6)}
dd{margin:0;font-weight:600;overflow-wrap:anywhere}
figure{margin:0}
.scroll{overflow-x:auto}
.chart{min-width:620px;font-size:13px}
summary{cursor:pointer}
table{border-collapse:collapse;margin:.5rem 0;width:100%}
th,td{text-align:start;padding:.2rem .6rem;border-bottom:1px solid light-dark(#dddad3,#3a3d41);overflow-wrap:anywhere;vertical-align:top}
figure td:last-child,figure th:last-child{text-align:end;font-variant-numeric:tabular-nums}
section>.scroll table{min-width:32rem}
section>.scroll td:nth-child(2){white-space:nowrap}
@media (forced-colors:active){:root{--bar:CanvasText}}
@media print{.scroll{overflow:visible}}
`
