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
