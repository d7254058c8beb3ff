/**
 * The style sheet of a book, for Chinese as the W3C's requirements have it (https://www.w3.org/TR/clreq/): paragraphs
 * indented by two characters, strict breaking, punctuation trimmed where the reading system can, emphasis by dots and
 * never by slanting. Neither colours nor faces are set for the text, so that a reader's own choice, a dark page
 * included, always holds; lines and drawings take the colour of the text.
 */
export const bookStyle = `@charset "UTF-8";
html {
  line-height: 1.75;
}
body {
  margin: 0 5%;
  line-break: strict;
  overflow-wrap: break-word;
  text-autospace: normal;
  text-spacing-trim: normal;
  hanging-punctuation: allow-end;
  widows: 2;
  orphans: 2;
}
h1, h2, h3, h4 {
  line-height: 1.4;
  text-align: start;
  break-after: avoid;
  break-inside: avoid;
}
h1 {
  font-size: 1.5em;
  margin: 0.3em 0 0.8em;
}
h2 {
  font-size: 1.2em;
  margin: 1.8em 0 0.7em;
}
h3, h4 {
  font-size: 1.05em;
  margin: 1.4em 0 0.5em;
}
p {
  margin: 0.4em 0;
}
.body > p, .body > div > p {
  text-align: justify;
  text-indent: 2em;
}
em, i, cite, dfn {
  font-style: normal;
}
em {
  text-emphasis: filled dot;
  text-emphasis-position: under right;
  -epub-text-emphasis-style: filled dot;
  -epub-text-emphasis-position: under right;
}
sup {
  font-size: 0.75em;
  line-height: 0;
}
ul, ol {
  margin: 0.6em 0;
  padding-inline-start: 1.8em;
}
li {
  margin: 0.25em 0;
}
.tasks, .contents {
  list-style: none;
  padding-inline-start: 0;
}
blockquote {
  margin: 0.8em 0 0.8em 2em;
}
hr {
  border: 0;
  border-top: 1px solid;
  margin: 1.6em 30%;
}
pre {
  font-size: 0.85em;
  white-space: pre-wrap;
}
table {
  border-bottom: 1px solid;
  border-collapse: collapse;
  border-top: 1px solid;
  font-size: 0.85em;
  line-height: 1.5;
  margin: 1em 0;
  width: 100%;
}
th, td {
  border-top: 1px solid;
  padding: 0.35em 0.5em;
  text-align: start;
  vertical-align: top;
}
tr {
  break-inside: avoid;
}
td.number {
  white-space: nowrap;
}
td .stat-note, th .stat-note {
  font-weight: normal;
}
.align-right, td.number {
  text-align: end;
}
.align-center {
  text-align: center;
}
figure {
  break-inside: avoid;
  margin: 1.2em 0;
}
figure img {
  height: auto;
  max-width: 100%;
}
figcaption {
  font-size: 0.85em;
}
.chart svg {
  height: auto;
  width: 100%;
}
.chart rect, .chart text {
  fill: currentColor;
}
.chart text {
  font-size: 14px;
}
.cite {
  font-size: 0.8em;
}
.stat {
  font-weight: bold;
}
.callout, .notice, .example {
  border-left: 3px solid;
  margin: 1em 0;
  padding-left: 1em;
}
.callout-title {
  font-weight: bold;
}
.column, .byline, .journal {
  font-size: 0.9em;
}
.abstract, .after, .notes {
  font-size: 0.9em;
  line-height: 1.6;
}
.abstract {
  border-bottom: 1px solid;
  border-top: 1px solid;
  margin: 1em 0 1.6em;
  padding: 0.5em 0;
}
.after h2, .notes h2 {
  border-top: 1px solid;
  padding-top: 0.8em;
}
.notes dt {
  font-weight: bold;
}
.citation {
  overflow-wrap: anywhere;
}
.ledger dt {
  border-top: 1px solid;
  font-weight: bold;
  padding-top: 0.4em;
}
.ledger dd {
  margin: 0 0 0.4em 2em;
}
.cover {
  margin: 0;
  text-align: center;
}
.cover img {
  height: auto;
  max-height: 98vh;
  max-width: 100%;
}
.titlepage {
  text-align: center;
}
.titlepage h1 {
  margin-top: 2em;
  text-align: center;
}
.titlepage .theme {
  font-size: 1.3em;
  font-weight: bold;
}
`;
