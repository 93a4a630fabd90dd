import { createHash } from 'node:crypto';
import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import { listSharedResponses } from '../../contract/responses.ts';
import type { Exchange } from '../exchange.ts';
import { excerpt } from '../laws/answer-laws.ts';
import type { Finding } from '../laws/law.ts';
import { LAWS } from '../laws/laws.ts';
import type { Outcome, Verdict } from '../outcome.ts';
import type { Report } from '../run/run.ts';
import { escapeXml } from './files.ts';
import { PAGE_STYLE } from './page-style.ts';
import { summaryOf } from './summary.ts';

/** Characters of an answer that are shown. */
const SHOWN = 600;

export interface PageOptions {
  readonly document: OpenApiDocument;
  readonly server: string;
  readonly curl: (exchange: Exchange) => string;
  readonly isAccepted: (finding: Finding) => boolean;
}

/** What came of a run as a page of HTML that needs nothing else: no script, no request, no file beside it. */
export function toPage(report: Report, options: PageOptions): string {
  const { document, server } = options;
  const { pairs, laws, skipped } = summaryOf(report);
  const fresh = report.findings.filter((finding) => !options.isAccepted(finding));
  const verdict = fresh.length === 0 ? 'No law was broken' : `${fresh.length} findings`;
  const hash = createHash('sha256').update(PAGE_STYLE).digest('base64');
  const figures = [
    ['Documented answers of operations that came as they should', `${pairs.asked} of ${pairs.documented}`],
    ['of these asked for by name', String(pairs.asked - pairs.passed)],
    ['Laws that answers were held against', `${laws} of ${LAWS.length}`],
    ['Requests', `${report.requests} in ${Math.round(report.milliseconds / 1000)} s`],
    ...(report.interrupted === undefined ? [] : [['Ended early', report.interrupted]]),
    ...report.leftBehind.map((path) => ['Left behind', path]),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<title>${escapeXml(verdict)}: ${escapeXml(server)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<p class="over">${escapeXml(document.info.title)} ${escapeXml(document.info.version)}</p>
<h1>${escapeXml(verdict)}</h1>
<p>${escapeXml(server)}</p>
<dl class="figures">${figures.map(([name = '', value = '']) => `<div><dt>${escapeXml(name)}</dt><dd>${escapeXml(value)}</dd></div>`).join('')}</dl>
${findingsOf(report, options)}
<h2>Laws</h2>
<div class="wide"><table>
<thead><tr><th scope="col">Law</th><th scope="col">Stands in</th><th scope="col">Held</th><th scope="col">Broken</th></tr></thead>
<tbody>${LAWS.map(({ id, sentence, source }) => {
    const broken = report.findings.filter(({ law }) => law.id === id).length;
    return `<tr${broken > 0 ? ' class="fail"' : ''}><td>${escapeXml(sentence)} <code>${escapeXml(id)}</code></td><td>${escapeXml(source)}</td><td>${report.checks.get(id) ?? 0}</td><td>${broken}</td></tr>`;
  }).join('\n')}</tbody>
</table></div>
<h2>Operations and codes</h2>
<p><span class="pass">✓</span> came as it should, <span class="fail">✗</span> did not, <span class="skipped">–</span> was not tried.</p>
${matrixOf(report.outcomes, document)}
${skipped.length === 0 ? '' : `<h2>Not tried</h2><ul>${skipped.map(({ reason, count }) => `<li>${count} causes: ${escapeXml(reason)}</li>`).join('')}</ul>`}
</main>
</body>
</html>
`;
}

function findingsOf(report: Report, { curl, isAccepted }: PageOptions): string {
  return summaryOf(report)
    .byLaw.map(({ law, findings }) => {
      const told = findings.map((finding) => {
        const last = finding.exchanges.at(-1);
        const { status = 0, body = '' } = last?.answer ?? {};
        const lines = finding.exchanges.slice(-3).map(curl).join('\n');
        return `<article>
<h3>${escapeXml(finding.operationId ?? 'no operation')}${isAccepted(finding) ? ' <small>in the baseline</small>' : ''}</h3>
<pre><code>${escapeXml(lines)}</code></pre>
<dl><div><dt>Came</dt><dd>${escapeXml(finding.came)}</dd></div><div><dt>Wanted</dt><dd>${escapeXml(finding.wanted)}</dd></div><div><dt>Stands in</dt><dd>${escapeXml(finding.place)}</dd></div></dl>
<details><summary>The answer</summary><pre><code>${escapeXml(`${status}\n${excerpt(body, SHOWN)}`)}</code></pre></details>
</article>`;
      });
      return `<section><h2>${escapeXml(law.sentence)}</h2><p><code>${escapeXml(law.id)}</code> ${escapeXml(law.source)}</p>${told.join('\n')}</section>`;
    })
    .join('\n');
}

const SIGNS: Readonly<Record<Verdict, string>> = { pass: '✓', fail: '✗', skipped: '–' };

function matrixOf(outcomes: readonly Outcome[], document: OpenApiDocument): string {
  const codes = listSharedResponses(document)
    .map(({ status }) => status)
    .filter((status) => outcomes.some((one) => one.status === status));
  const byOperation = new Map<string, Outcome[]>();
  for (const one of outcomes) {
    const { operationId } = one.operation;
    byOperation.set(operationId, [...(byOperation.get(operationId) ?? []), one]);
  }
  const rows = [...byOperation].map(([operationId, own]) => {
    const cells = codes.map((status) => {
      const verdicts = own.filter((one) => one.status === status).map(({ verdict }) => verdict);
      const verdict = (['fail', 'pass', 'skipped'] as const).find((one) => verdicts.includes(one));
      return verdict === undefined ? '<td></td>' : `<td class="${verdict}">${SIGNS[verdict]}</td>`;
    });
    return `<tr><th scope="row">${escapeXml(operationId)}</th>${cells.join('')}</tr>`;
  });
  const head = codes.map((status) => `<th scope="col">${status}</th>`).join('');
  return `<div class="wide"><table class="matrix"><thead><tr><th scope="col">Operation</th>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}
