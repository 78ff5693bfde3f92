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
