/**
 * How print is set, after CLREQ (https://www.w3.org/TR/clreq/): A4, a Song face of 10.5 pt (五号), lines of 42 characters
 * exactly, so that a line needs no stretching, 1.7 of leading, paragraphs indented by two characters. `Song` is the
 * family that the sheet of fonts declares. What Chromium does not know of it (`hanging-punctuation`) is left out.
 */
const head =
  'border-bottom: 0.5pt solid #5b564e; color: #5b564e; font: 8.5pt/1.4 Song; margin-bottom: 7mm; padding-bottom: 1.2mm; vertical-align: bottom;';

const page = `
@page {
  size: A4;
  margin: 27mm 27.2mm 25mm;
  @top-left { ${head} text-align: left; }
  @top-center { ${head} color: #a3271c; font-weight: 700; text-align: center; }
  @top-right { ${head} text-align: right; }
  @bottom-center { color: #1c1b19; content: counter(page); font: 9pt Song; }
}
@page cover {
  margin: 0;
  @top-left { border: 0; content: none; }
  @top-center { border: 0; content: none; }
  @top-right { border: 0; content: none; }
  @bottom-center { content: none; }
}
`;

const text = `
html { color: #1c1b19; font: 10.5pt/1.7 Song; line-break: strict; overflow-wrap: anywhere; text-align: justify;
  text-autospace: normal; text-spacing-trim: trim-start; }
body, p, dl, dd, ol, ul, figure, h1, h2, h3, h4, h5, h6, blockquote, pre { margin: 0; padding: 0; }
p { orphans: 2; text-indent: 2em; widows: 2; }
a { color: inherit; text-decoration: none; }
em { font-style: normal; text-emphasis: filled dot; text-emphasis-position: under right; }
b, strong, dt, th { font-weight: 700; }
/* Ink that stands out of a line at the top of a page is drawn on the page before too, and doubled in the outline. */
h1, h2, h3, h4, h5, h6 { break-after: avoid; break-inside: avoid; font-weight: 700; line-height: 1.5; text-align: start; text-wrap: balance; }
.body > * + * { margin-block-start: 0; }
.body :is(h2, h3, h4, h5, h6) { font-size: 11.5pt; margin-block: 1.3em 0.5em; }
.body > :is(h2, h3):first-child { margin-block-start: 0; }
.body :is(ol, ul), section :is(ol, ul) { padding-inline-start: 2em; }
.body :is(ol, ul, dl, blockquote, pre, figure, .callout, table) { margin-block: 0.6em; }
blockquote, .callout { break-inside: avoid; border-inline-start: 1.5pt solid #a3271c; margin-inline: 2em; padding-inline-start: 1em; }
.callout-title { break-after: avoid; font-weight: 700; text-indent: 0; }
pre, code { font-family: Song; overflow-wrap: anywhere; white-space: pre-wrap; }
pre { border: 0.5pt solid #d8d2c6; padding: 0.5em 1em; text-align: start; }
hr { border: 0; border-block-start: 0.5pt solid #5b564e; margin: 1em 35%; }
/* A mark never begins a line: a word joiner holds it to what stands before it. */
sup::before, .cite::before { content: "\\2060"; }
sup, .cite { font-size: 0.72em; line-height: 0; vertical-align: 0.4em; }
.stat { white-space: nowrap; }
.tasks { list-style: none; }
`;

const blocks = `
table { border-block: 1pt solid #1c1b19; border-collapse: collapse; font-size: 9pt; line-height: 1.5; text-align: start; width: 100%; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border-block-end: 0.5pt solid #d8d2c6; padding: 0.3em 0.5em; text-align: start; vertical-align: top; }
thead th { border-block-end: 0.5pt solid #1c1b19; }
th p, td p, .stat-note { text-indent: 0; }
tbody th { font-weight: 400; }
.align-right, td.number { text-align: end; }
td.number { white-space: nowrap; }
.align-center { text-align: center; }
.stat-note { color: #5b564e; font-size: 8pt; }
figure { break-inside: avoid; text-align: center; }
figure img { height: auto; max-height: 190mm; max-width: 100%; }
figcaption { break-before: avoid; font-size: 9pt; text-align: center; }
.chart figcaption { break-after: avoid; break-before: auto; }
.credit::before { content: "　"; }
.chart svg { display: block; margin-inline: auto; max-height: 190mm; width: 80%; }
.chart rect { fill: #5b564e; }
.chart text { fill: #1c1b19; font: 14px Song; }
`;

const article = `
.article { break-before: page; }
.article:first-child { break-before: auto; }
.column { border-block-start: 2pt solid #a3271c; color: #a3271c; display: inline-block; font-size: 10.5pt; font-weight: 700;
  letter-spacing: 0.1em; margin-block-end: 6mm; padding-block-start: 1.5mm; text-indent: 0; }
.title { font-size: 19pt; line-height: 1.35; text-align: center; }
.byline { font-size: 11pt; margin-block-start: 4mm; text-align: center; text-indent: 0; }
.example { border: 1pt solid #a3271c; font-size: 9pt; margin-block-start: 4mm; padding: 1mm 3mm; text-indent: 0; }
.example b { color: #a3271c; margin-inline-end: 1em; }
.abstract { font-size: 9.5pt; line-height: 1.6; margin: 5mm 2em 0; }
.abstract p, .citation p, .notices p, .credits p { text-indent: 0; }
.abstract b, .citation b, .notices b, .credits b { margin-inline-end: 1em; }
.citation { border-block: 0.5pt solid #5b564e; break-inside: avoid; font-size: 8.5pt; line-height: 1.55; margin-block: 4mm 6mm;
  padding-block: 1.5mm; text-align: start; }
.notices { border: 1.5pt solid #a3271c; break-inside: avoid; font-size: 9.5pt; margin-block: 0 6mm; padding: 1.5mm 3mm; }
.notices b { color: #a3271c; }
.article > section { font-size: 9pt; line-height: 1.55; margin-block-start: 5mm; }
.article > section > :is(h2, h3) { border-block-start: 0.5pt solid #1c1b19; font-size: 10.5pt; padding-block: 1.5mm 1mm; }
.article > section p { text-indent: 0; }
.sources ol { list-style: bracketed; padding-inline-start: 2.6em; }
.sources small { color: #5b564e; font-size: 1em; margin-inline-start: 0.6em; }
.notes li > p:nth-last-child(2) { display: inline; }
.notes .back { margin-inline-start: 0.5em; }
.figures dt { break-after: avoid; }
.figures dd { margin-inline-start: 2em; }
.doubts ul, .statements ul { list-style: none; padding: 0; }
@counter-style bracketed { system: extends decimal; prefix: "["; suffix: "] "; }
`;

const issue = `
.cover { background: #fbfaf6; break-after: page; height: 296.5mm; overflow: hidden; page: cover; }
.cover svg { display: block; height: 100%; width: 100%; }
.cover .cover-paper { stroke: none; }
.cover svg text { font-family: Song; }
.contents, .note, .credits { break-before: page; }
.contents h1, .note h1, .credits h1 { font-size: 19pt; letter-spacing: 0.5em; margin-block: 4mm 8mm; text-align: center; text-indent: 0.5em; }
.issue-title, .theme { text-align: center; text-indent: 0; }
.theme { font-size: 13pt; font-weight: 700; }
.contents-column { border-block-start: 0.5pt solid #1c1b19; break-after: avoid; color: #a3271c; font-weight: 700; margin-block-start: 4mm;
  padding-block-start: 1.5mm; text-indent: 0; }
.contents-line { break-inside: avoid; padding-block: 0.8mm; text-align: start; text-indent: 0; }
.contents-line a { align-items: baseline; display: flex; gap: 1em; }
.contents-title { display: flex; flex: 1; }
.contents-title::after { border-block-end: 0.75pt dotted #5b564e; content: ""; flex: 1; margin: 0 0 0.3em 1em; }
.contents-names { color: #5b564e; font-size: 9pt; max-width: 14em; text-align: end; }
.contents-page { min-width: 2em; text-align: end; }
`;

/** The style of everything that is printed; heads of pages come after it. */
export const printStyle = page + text + blocks + article + issue;
