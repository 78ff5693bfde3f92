/** The product's colours, as Grafana's themes have them, flattened on the background that they stand on: a contrast can be computed. */
export interface Tokens {
  readonly canvas: string;
  readonly panel: string;
  readonly rule: string;
  readonly edge: string;
  readonly head: string;
  readonly text: string;
  readonly soft: string;
  readonly link: string;
  readonly good: string;
  readonly goodFill: string;
  readonly bad: string;
  readonly badFill: string;
  readonly warn: string;
  readonly warnFill: string;
  readonly fill: string;
  /** Data that is an area, such as a bar: 3:1 on the panel. */
  readonly mass: string;
}

export const LIGHT: Tokens = Object.freeze({
  canvas: '#fbfbfb',
  panel: '#ffffff',
  rule: '#e5e5e6',
  edge: '#bdbfc0',
  head: '#000000',
  text: '#24292e',
  soft: '#5b5f62',
  link: '#1f62e0',
  good: '#0a764e',
  goodFill: '#ddede7',
  bad: '#cf0e5b',
  badFill: '#fce9f0',
  warn: '#a8480a',
  warnFill: '#fff0d9',
  fill: '#edeeee',
  mass: '#85898c',
});

export const DARK: Tokens = Object.freeze({
  canvas: '#111217',
  panel: '#181b1f',
  rule: '#2e3036',
  edge: '#3f4148',
  head: '#ffffff',
  text: '#ccccdc',
  soft: '#9899a6',
  link: '#6e9fff',
  good: '#6ccf8e',
  goodFill: '#182a26',
  bad: '#ff5286',
  badFill: '#341928',
  warn: '#fbad37',
  warnFill: '#3b2e1a',
  fill: '#26292e',
  mass: '#777986',
});

/** As custom properties of a style sheet: `--canvas:#fbfbfb;…`. */
export function toProperties(tokens: Tokens): string {
  return Object.entries(tokens)
    .map(([name, colour]) => `--${name}:${colour};`)
    .join('');
}

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

/** Each role of a shape has a colour and, beside it, a dash, a weight, bars or a mark of its own. */
export const DRAWING_STYLE = `
svg{display:block;overflow:visible}
figure svg{max-width:100%;height:auto}
:where(path,line){fill:none;stroke:var(--text)}
:where(path:not(.bars),line,rect){stroke-width:1.25;stroke-linejoin:round;vector-effect:non-scaling-stroke}
:where(rect){fill:none;stroke:var(--soft);stroke-width:1}
svg text[class]{fill:var(--text);stroke:var(--panel);stroke-width:3;stroke-dasharray:none;stroke-linejoin:round;paint-order:stroke;font-size:11px;font-variant-numeric:tabular-nums}
svg text.label,svg text.axis{fill:var(--soft)}
svg text.good,svg text.warn,svg text.bad{fill:var(--tone)}
svg *::before{content:none}
.current{stroke:var(--head);stroke-width:1.5}
.baseline{stroke:var(--soft);stroke-dasharray:4 2.5}
.release{stroke:var(--soft);stroke-dasharray:1.5 2}
.target{stroke:var(--warn);stroke-dasharray:7 2 1.5 2}
.axis{stroke:var(--edge);stroke-width:1}
.silenced{stroke:var(--soft);stroke-dasharray:2 2}
:is(path,line).tolerance{stroke:var(--mass)}
:is(path,line).good{stroke:var(--good)}
:is(path,line).warn{stroke:var(--warn);stroke-dasharray:5 2}
:is(path,line).bad{stroke:var(--bad);stroke-width:2}
:is(path,line).unknown{stroke:var(--text);stroke-dasharray:1.5 1.5}
rect.current{fill:var(--text);stroke:none}
rect.tolerance{fill:var(--fill);stroke:var(--mass)}
rect.axis,rect.label{fill:var(--fill);stroke:none}
rect.good{fill:var(--good);stroke:var(--good)}
rect.warn{stroke:var(--warn)}
rect.bad{fill:var(--bad);stroke:var(--bad)}
rect.unknown{stroke-dasharray:2 2}
path.bars{stroke-dasharray:1 4}
path.bars.fill{stroke:var(--edge)}
path.bars.warn{stroke-dasharray:2 2}
svg .dot{fill:var(--text);stroke:var(--panel);stroke-width:1;stroke-dasharray:none}
svg .dot.good{fill:var(--good)}
svg .dot.warn{fill:var(--warn)}
svg .dot.bad{fill:var(--bad)}
svg .dot.current{fill:var(--head)}
svg .dot.unknown,svg .dot.baseline,svg .dot.release,svg .dot.silenced{fill:var(--panel);stroke:var(--soft)}
`;

/** Narrow screens, and paper: always light, table heads repeated, no row cut in two, pages numbered where the browser can. */
export const MEDIA_STYLE = `
@media (max-width:640px){
body>*{padding:0 12px}
body>header{padding-top:16px}
.verdict{padding:12px;gap:12px 24px}
.verdict p{font-size:1.572rem}
.verdict p::before{width:40px;height:40px}
section>header{padding:10px 12px}
section>.body{padding:0 12px 12px}
.facts{grid-template-columns:repeat(auto-fill,minmax(140px,1fr))}
figure svg{max-width:none}
}
@page{margin:14mm 12mm 16mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif;color:#5b5f62}}
@media print{
html{font-size:8.5pt;background:none}
body{background:none;print-color-adjust:exact;-webkit-print-color-adjust:exact}
body>*{max-width:none;padding:0}
body>header{padding:0}
main{display:block}
section{border:0;border-top:1px solid var(--edge);border-radius:0;margin-top:12pt}
section>header{padding:6pt 0 4pt}
section>.body{padding:0}
.lead,.body{display:block}
.lead>*+*,.body>*+*{margin-top:6pt}
.wide,figure{overflow:visible}
table{font-size:8pt}
thead{display:table-header-group}
th,td{padding:2.5pt 7pt 2.5pt 0}
.n+:not(.n){padding-left:3pt}
.list{gap:2pt 5pt}
tr,li,figure,.verdict,.facts>div{break-inside:avoid}
tbody .sub,tbody tr:first-child{break-before:avoid}
p:has(+.wide),p:has(+table),p:has(+figure){break-after:avoid}
h3{margin:8pt 0 0}
h1,h2,h3,caption,section>header,thead{break-after:avoid}
p{orphans:3;widows:3}
.wide td,.wide tbody th{white-space:normal}
.wide td.n:not(.any){white-space:nowrap}
.wide .mid{min-width:7em}
.wide .long{min-width:10em}
.wide .any{min-width:5em}
.dense{font-size:7pt}
.dense th,.dense td{padding:2pt 5pt 2pt 0}
.dense .n+:not(.n){padding-left:2pt}
.dense tbody th{min-width:9em}
.dense td:not([class]){min-width:5em}
.dense td svg{width:21mm;height:auto}
.short{break-inside:avoid}
nav{margin:8pt 0 0}
nav li::after{content:"\\00b7";margin-left:6px;color:var(--soft)}
nav li:last-child::after{content:none}
nav a{padding:0;border:0;background:none}
.link a::after{content:" (" attr(href) ")";color:var(--soft)}
}
`;

/** Frame of the page: type, header with the verdict, contents, sections. */
export const PAGE_STYLE = `
*{box-sizing:border-box}
html{font-size:14px;background:var(--canvas);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--canvas);color:var(--text);font:400 1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif;overflow-wrap:anywhere}
body>*{max-width:1280px;margin:0 auto;padding:0 24px}
body>header{padding-top:24px}
main{display:grid;grid-template-columns:minmax(0,1fr);gap:16px}
h1,h2,h3,p,ul,dl,dd,figure{margin:0;padding:0}
h1,h2,h3{color:var(--head);font-weight:500}
h1{font-size:1.715rem;line-height:1.2}
h2{font-size:1.143rem;line-height:1.4}
h3{font-size:1rem;line-height:1.5;margin:6px 0 -6px}
.hidden{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip-path:inset(50%)}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
code{font:400 .857rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;white-space:pre-wrap}
.verdict{display:flex;flex-wrap:wrap;align-items:center;gap:12px 48px;margin:16px 0;padding:16px 24px;background:var(--panel);border:1px solid var(--rule);border-left:4px solid var(--tone);border-radius:6px}
.verdict p{display:flex;align-items:center;gap:14px;font-size:2rem;line-height:1.15;font-weight:500;color:var(--tone)}
.verdict p::before{display:grid;place-items:center;flex:none;width:48px;height:48px;border:2px solid var(--tone);border-radius:50%;background:var(--toneFill);font-size:1.5rem;line-height:1}
.verdict dl{display:flex;flex-wrap:wrap;gap:8px 40px}
.verdict dt,.facts dt{font-size:.857rem;line-height:1.5;color:var(--soft)}
.verdict dd{font-size:1.715rem;line-height:1.2;color:var(--head);font-variant-numeric:tabular-nums}
.lead,.body{display:grid;grid-template-columns:minmax(0,1fr);gap:12px}
.link{margin-top:12px}
nav{margin-top:20px;margin-bottom:20px}
nav ul{display:flex;flex-wrap:wrap;gap:4px 6px;padding:0;list-style:none}
nav li{display:flex}
nav a{padding:3px 10px;border:1px solid var(--rule);border-radius:4px;background:var(--panel);color:var(--text);text-decoration:none}
nav a:hover{border-color:var(--soft);color:var(--head)}
section{background:var(--panel);border:1px solid var(--rule);border-radius:6px;scroll-margin-top:8px}
section>header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:0 24px;padding:10px 16px}
section>header p{font-size:.857rem;color:var(--soft)}
section>.body{padding:0 16px 16px}
body>footer{padding-top:16px;padding-bottom:32px;font-size:.857rem;color:var(--soft)}
`;

/** The whole style sheet. Paper is always light, so the dark colours hold on a screen only. */
export const STYLE = [
  `:root{color-scheme:light;${toProperties(LIGHT)}}`,
  `@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;${toProperties(DARK)}}}`,
  PAGE_STYLE,
  BLOCK_STYLE,
  DRAWING_STYLE,
  MEDIA_STYLE,
]
  .join('\n')
  .replace(/\n+/g, '\n');

/** SHA-256 of the style sheet, base64, as a content policy names it. A constant, because a report is written without a library; a test computes it anew. */
export const STYLE_HASH = '5aDpL0JPji4SU9ClBRANFcSItK2RK1nZkj+mLi8Ef/I=';
