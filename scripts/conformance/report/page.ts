import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import type { Exchange } from '../exchange.ts';
import type { Finding } from '../laws/law.ts';
import type { Report } from '../run/run.ts';

export interface PageOptions {
  readonly document: OpenApiDocument;
  readonly server: string;
  readonly curl: (exchange: Exchange) => string;
  readonly isAccepted: (finding: Finding) => boolean;
}

export function toPage(_report: Report, _options: PageOptions): string {
  return '';
}
