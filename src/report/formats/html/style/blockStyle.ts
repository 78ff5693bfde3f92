/** Paragraphs, facts, lists, chips and tables. Each judgement has a sign of its own before its word: colour never stands alone. */
export const BLOCK_STYLE = `
.good{--tone:var(--good);--toneFill:var(--goodFill);--sign:"\\2713"}
.warn{--tone:var(--warn);--toneFill:var(--warnFill);--sign:"\\25b3"}
.bad{--tone:var(--bad);--toneFill:var(--badFill);--sign:"\\2715"}
.unknown{--tone:var(--text);--toneFill:transparent;--sign:"?"}
.dim,.plain{--tone:var(--soft);--toneFill:transparent;--sign:"\\2013"}
.dim{color:var(--soft)}
p.good,dd.good,td.good,th.good,p.warn,dd.warn,td.warn,th.warn,p.bad,dd.bad,td.bad,th.bad{color:var(--tone)}
.good::before,.warn::before,.bad::before,.unknown::before{content:var(--sign);content:var(--sign)/"";margin-right:.35em;font-variant-numeric:normal}
.verdict::before{content:none}
.verdict p::before{content:var(--sign);content:var(--sign)/""}
.chip{display:inline-block;overflow-wrap:break-word;padding:0 .55em 0 .45em;border:1px solid var(--toneFill);border-radius:4px;background:var(--toneFill);color:var(--tone);font-size:.857rem;line-height:1.5;font-weight:500}
.chip.plain,.chip.dim{border-color:var(--fill);background:var(--fill);color:var(--text)}
.chip.unknown{border:1px dashed var(--soft)}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(180px,1fr));gap:8px 24px}
dd,li,.chip,bdi{unicode-bidi:isolate}
dd{font-variant-numeric:tabular-nums}
.list{display:grid;grid-template-columns:fit-content(50%) minmax(0,1fr);gap:4px 8px;list-style:none}
.list li{grid-column:1/-1;display:grid;grid-template-columns:fit-content(50%) minmax(0,1fr);grid-template-columns:subgrid;align-items:baseline}
.list li::before{width:1em;margin:0;text-align:center;color:var(--tone)}
.list>.plain::before,.list>.dim::before{content:"\\2013";content:"\\2013"/"";color:var(--soft)}
.list>.marked::before{content:none}
figure,.wide{overflow-x:auto}
figure{padding:2px 0}
table{width:100%;border-collapse:collapse;font-size:.929rem;overflow-wrap:break-word}
caption{padding:0 0 2px;text-align:left;font-size:.857rem;color:var(--soft)}
th,td{padding:5px 14px 5px 0;text-align:left;vertical-align:top;font-weight:400}
tr:has(.d)>*{vertical-align:middle}
th:last-child,td:last-child{padding-right:0}
thead th,thead td{vertical-align:bottom;font-size:.857rem;font-weight:500;color:var(--soft);border-bottom:1px solid var(--edge)}
tbody tr+tr>*{border-top:1px solid var(--rule)}
tbody .sub>*{border-top:0;padding-top:0;color:var(--soft)}
tbody .total>*{border-top:1px solid var(--edge);font-weight:500;color:var(--head)}
tbody th{color:var(--head)}
.n{text-align:right;font-variant-numeric:tabular-nums}
td.n{white-space:nowrap}
.n+:not(.n){padding-left:8px}
.wide td,.wide tbody th{white-space:nowrap}
.wide .mid{white-space:normal;min-width:10em}
.wide .long{white-space:normal;min-width:18em}
code,.any{overflow-wrap:anywhere}
.wide .any{white-space:normal;min-width:7em}
`;
