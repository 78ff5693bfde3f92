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
