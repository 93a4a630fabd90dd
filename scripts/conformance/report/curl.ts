import type { OpenApiDocument } from '../../contract/openapi-document.ts';
import type { RecipeAccount, RecipeBody } from '../../recipes/recipe.ts';
import { writeCurl } from '../../samples/languages/curl.ts';
import { scripter } from '../../samples/script.ts';
import type { Exchange } from '../exchange.ts';
import type { Subject } from '../subject.ts';

/** Writes requests as lines of curl, with credentials that whoever reads them has to fill in. */
export function curlWriter(document: OpenApiDocument, { server }: Subject): (exchange: Exchange) => string {
  const accounts = { write: 'USER:TOKEN', read: 'READER:TOKEN' };
  const script = scripter(document, { base: server, accounts });
  return ({ request, sent }) => {
    const { account = 'write', deprecatedVersion } = request;
    const headers = Object.fromEntries(
      Object.entries(sent.headers).filter(([name]) => name !== 'authorization' || request.account === 'none'),
    );
    const who: RecipeAccount = account === 'reader' ? 'read' : account;
    return writeCurl(
      script({
        request: {
          method: request.method,
          path: request.target,
          account: who,
          headers,
          ...(sent.body !== undefined && { body: bodyOf(sent.body) }),
          ...(deprecatedVersion === true && { deprecatedVersion }),
        },
      }),
    ).trimEnd();
  };
}

/** A body that is nothing but spaces is written as how many. */
function bodyOf(body: string): RecipeBody {
  return body.trim() === '' && body.length > 100 ? { spaces: body.length } : { text: body };
}
